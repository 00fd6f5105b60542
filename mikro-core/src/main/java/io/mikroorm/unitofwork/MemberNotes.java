// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.members.Claims;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was done to collections since the last flush, beyond what comparing finds out. */
final class MemberNotes {

    /** Collections of managed entities that may have changed. */
    final Set<EntityCollection<?>> touched = new LinkedHashSet<>();

    /** Members of these that were not loaded when they came or went, so that their own side could not follow at once. */
    final Set<Object> unsynced = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Members of new owners' collections whose own side followed when they came. */
    final Set<Membership> followed = new HashSet<>();

    /** The collections that members came into whose own side is nobody's field. */
    final Claims claims = new Claims();

    MemberNotes copy() {
        MemberNotes copy = new MemberNotes();
        copy.addAll(this);
        return copy;
    }

    void addAll(MemberNotes others) {
        touched.addAll(others.touched);
        unsynced.addAll(others.unsynced);
        followed.addAll(others.followed);
        claims.addAll(others.claims);
    }

    void clear() {
        touched.clear();
        unsynced.clear();
        followed.clear();
        claims.clear();
    }

    /** One object in one collection; both are told by identity, whatever their own notion of equality. */
    record Membership(EntityCollection<?> collection, Object member) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Membership that && that.collection == collection && that.member == member;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(collection) * 31 + System.identityHashCode(member);
        }
    }
}
