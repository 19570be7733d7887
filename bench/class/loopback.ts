import ipaddr from 'ipaddr.js';

/** Is that an address of this machine alone? Names are not looked up: what a name stands for may change. */
export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
