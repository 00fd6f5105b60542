// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Members of one collection, each once: other programs may have linked one several times. */
final class MembersOnce {

    /** Up to this many, comparing each with each costs less than a set. */
    private static final int FEW = 16;

    private MembersOnce() {}

    /** The same members in their order, each where it stands first. */
    static ArrayList<Object> of(ArrayList<Object> members) {
        return members.size() <= FEW ? ofFew(members) : ofMany(members);
    }

    private static ArrayList<Object> ofFew(ArrayList<Object> members) {
        for (int i = 1; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (members.get(i) == members.get(j)) {
                    return ofMany(members);
                }
            }
        }
        return members;
    }

    private static ArrayList<Object> ofMany(List<Object> members) {
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>(members.size()));
        ArrayList<Object> once = new ArrayList<>(members.size());
        for (Object member : members) {
            if (known.add(member)) {
                once.add(member);
            }
        }
        return once;
    }
}
