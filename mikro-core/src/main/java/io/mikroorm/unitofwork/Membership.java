// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

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
