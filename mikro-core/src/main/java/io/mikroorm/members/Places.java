// SPDX-License-Identifier: MIT
package io.mikroorm.members;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds out which members of a collection in a fixed order need other places in the store, where new ones go behind all that are there. */
public final class Places {

    private Places() {}

    /**
     * Those that are written anew: all but the first ones that the store has in the same order, whatever stood between them.
     *
     * @param members the members as they are to be
     * @param known the members as the store has them
     */
    public static List<Object> rewritten(List<Object> members, List<Object> known) {
        Map<Object, Integer> places = new IdentityHashMap<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            places.put(known.get(i), i);
        }
        int last = -1;
        for (int i = 0; i < members.size(); i++) {
            Integer place = places.get(members.get(i));
            if (place == null || place < last) {
                return List.copyOf(members.subList(i, members.size()));
            }
            last = place;
        }
        return List.of();
    }
}
