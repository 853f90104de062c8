/** Upper bounds of the histograms in seconds: around the targets of the benchmarks, up to what somebody must look at. */
export const SECONDS = {
  answer: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  search: [0.0005, 0.001, 0.002, 0.004, 0.008, 0.02, 0.05, 0.1, 0.5],
  late: [0.5, 1, 2, 5, 15, 60, 300, 900, 3_600, 7_200],
};
