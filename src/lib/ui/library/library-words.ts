import { m } from '../messages/messages.js';
import type { Topic } from '../shelf.ts';
import type { Length } from './find-packs.ts';
import type { Fault } from './report.ts';

const TOPICS: Readonly<Record<Topic, () => string>> = {
  conflict: m.library_topic_conflict,
  disaster: m.library_topic_disaster,
  science: m.library_topic_science,
  rumour: m.library_topic_rumour,
};
const LENGTHS: Readonly<Record<Length, () => string>> = { short: m.library_short, long: m.library_long };
const FAULTS: Readonly<Record<Fault, () => string>> = {
  key: m.library_report_key,
  second: m.library_report_second,
  proof: m.library_report_proof,
  wording: m.library_report_wording,
  other: m.library_report_other,
};

export const topicName = (topic: Topic): string => TOPICS[topic]();
export const lengthName = (length: Length): string => LENGTHS[length]();
export const faultName = (fault: Fault): string => FAULTS[fault]();
