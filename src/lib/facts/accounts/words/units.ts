// Units of English news with what they measure and their size in one base unit: metres, kilograms, hours, litres. Facts.
type Unit = { readonly measure: string; readonly size: number };

const TABLE = `
length mm 0.001 millimetre millimeter
length cm 0.01 centimetre centimeter
length m 1 metre meter
length km 1000 kilometre kilometer
length inch 0.0254 inches
length ft 0.3048 foot feet
length yd 0.9144 yard
length mi 1609.34 mile
area ha 10000 hectare
area ac 4046.86 acre
mass g 0.001 gram gramme
mass kg 1 kilo kilogram kilogramme
mass tonne 1000 ton
mass lb 0.4536 lbs pound
mass stone 6.35
volume litre 1 liter
volume gal 3.785 gallon
speed mph 1.609
speed kmh 1 km/h kph
speed knot 1.852
angle degree 1
power kw 1 kilowatt
power mw 1000 megawatt
power gw 1000000 gigawatt
time second 0.000278 sec
time min 0.01667 minute
time hr 1 hour
time day 24
time week 168
time fortnight 336
time month 730.5
time yr 8766 year
time decade 87660
time century 876600 centuries
`;

/** By unit as written, singular: "cm" → length, 0.01. */
export const MEASURE_UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [measure = '', name = '', size = '1', ...others] = line.split(' ');
      return [name, ...others].map((word): [string, Unit] => [word, { measure, size: Number(size) }]);
    }),
);
