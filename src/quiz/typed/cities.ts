/** Places that people type and that have no zone of their own, by the zone whose clock they keep. */
const CITIES = [
  'Asia/Shanghai: china beijing shenzhen guangzhou hangzhou chengdu 中国 北京 北京时间 上海 深圳 广州 杭州 成都',
  'Asia/Hong_Kong: 香港',
  'Asia/Taipei: taiwan 台北 台湾',
  'Asia/Singapore: 新加坡',
  'Asia/Tokyo: osaka kyoto 东京 日本',
  'Asia/Kolkata: india delhi newdelhi mumbai bombay bangalore bengaluru chennai hyderabad pune ist',
  'America/Los_Angeles: california sanfrancisco seattle portland sandiego pst pdt pt',
  'America/New_York: boston washington washingtondc atlanta miami philadelphia edt et',
  'America/Chicago: dallas austin houston cdt ct',
  'America/Denver: saltlakecity mdt mt',
  'America/Sao_Paulo: rio riodejaneiro brasilia',
  'America/Toronto: ottawa montreal',
  'Europe/London: england edinburgh manchester bst 伦敦',
  'Europe/Berlin: germany munich hamburg frankfurt cologne cest',
  'Europe/Zurich: geneva basel bern',
  'Europe/Amsterdam: rotterdam thehague',
  'Asia/Jerusalem: telaviv',
  'Asia/Ho_Chi_Minh: hanoi',
];

export const ZONE_OF_CITY: ReadonlyMap<string, string> = new Map(
  CITIES.flatMap((line) => {
    const [zone = '', names = ''] = line.split(': ');
    return names.split(' ').map((name): [string, string] => [name, zone]);
  }),
);
