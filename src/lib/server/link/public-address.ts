import ipaddr from 'ipaddr.js';

// Of IPv6 only this much has been given out to the public internet; IPv4 inside IPv6 lies elsewhere.
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** True for an address on the public internet: not this machine, not a network behind it, not a range with a special use. */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(PUBLIC_IPV6);
};
