/** For tests: an invented report whose quiz is answered in every way there is. Its first claim came by two hands, and many speak. */
export const ISLAND = `Island school may lose its boat

The boat that takes forty pupils to the school on Skerrow Island may stop running in autumn, and the people who depend on it disagree about who should pay for another.

The Strand Gazette, citing the Norwell news agency, which quoted a harbour engineer, reported that the hull had been patched eleven times since the spring. The Skerrow Evening Post and the Mainland Courier have not written about the boat.

Ingrid Solberg, who leads the island council, said that the council could not buy a new boat without help from the mainland. “A ferry is a road that floats,” Solberg told a meeting in the village hall.

Tomas Quillan, the owner of the boat, said that the engine would last another winter. “Nobody has asked for the price of a new propeller,” Quillan said.

Farida Osei, who teaches mathematics at the school, said that lessons by video had failed during the storms of last year. “The plan is a sum that leaves out the children,” Osei said.

Henrik Dahl, a fisherman, said that the pier would not survive another storm like the last one.

Marta Lindqvist, a retired pilot, said that the channel behind the island was too shallow for a larger boat.

The pier was built in 1958 by a fishing company that has since left the island. The school opened in 1931 with nine pupils. The boat was bought in 1987 from a yard in the north.

The council will vote on 14 June.`;
