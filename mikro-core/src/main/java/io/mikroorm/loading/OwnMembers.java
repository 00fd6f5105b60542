// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.RowFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An owner and the members that one query finds for it. */
final class OwnMembers {

    private static final int FEW = 4;

    private final EntityState owner;
    private @Nullable List<Object> members;

    OwnMembers(EntityState owner) {
        this.owner = owner;
    }

    /** Gives the entities that were found to their owners, which are known by their keys. Those of one owner mostly come together. */
    static void give(RowFolder found, Map<Object, OwnMembers> owners) {
        List<EntityState> roots = found.roots();
        List<Object> keys = found.ownerKeys();
        Object last = null;
        OwnMembers own = null;
        for (int i = 0; i < roots.size(); i++) {
            Object key = keys.get(i);
            if (!key.equals(last)) {
                own = owners.get(key);
                last = key;
            }
            if (own != null) {
                own.add(roots.get(i).get());
            }
        }
    }

    private void add(Object member) {
        List<Object> known = members;
        if (known == null) {
            known = new ArrayList<>(FEW);
            members = known;
        }
        known.add(member);
    }

    EntityState owner() {
        return owner;
    }

    /** The members in the order in which they were found. */
    List<Object> members() {
        List<Object> known = members;
        return known == null ? List.of() : known;
    }
}
