/** The result of `work` if it comes within `ms`, else that of `otherwise`; the work goes on unseen. */
export async function within(work, ms, otherwise) {
    let timer;
    const late = new Promise((resolve, reject) => {
        timer = setTimeout(() => {
            try {
                resolve(otherwise());
            }
            catch (error) {
                reject(error);
            }
        }, ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
