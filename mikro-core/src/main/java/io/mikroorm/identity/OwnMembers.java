// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** An owner and the members that a query finds for it. */
public final class OwnMembers {

    private static final int FEW = 4;

    private final EntityState owner;
    private @Nullable ArrayList<Object> members;

    OwnMembers(EntityState owner) {
        this.owner = owner;
    }

    void add(Object member) {
        ArrayList<Object> known = members;
        if (known == null) {
            known = new ArrayList<>(FEW);
            members = known;
        }
        known.add(member);
    }

    /** Whose members these are. */
    public EntityState owner() {
        return owner;
    }

    /** The members in the order in which they were found, in a list that is given away. */
    public ArrayList<Object> take() {
        ArrayList<Object> known = members;
        members = null;
        return known == null ? new ArrayList<>(0) : known;
    }
}
