// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.ReferentialAction;
import java.lang.reflect.Field;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relation to one entity on its way to metadata. */
final class ToOneDraft extends PropertyDraft {

    final boolean oneToOne;
    final boolean isRef;

    /** Found by {@link RelationReader}; null only where that is broken. */
    @Nullable
    Class<?> target;

    /** As declared; empty for the owning side. */
    String mappedBy = "";

    /** Found by {@link WireInverseSides}. */
    @Nullable
    String inversedBy;

    Set<Cascade> cascade = Set.of();
    boolean orphanRemoval;
    boolean index;
    ReferentialAction onDelete = ReferentialAction.DEFAULT;
    boolean deferred;

    /** Decided by {@link JoinUnreferenceable}. */
    boolean joinAlways;

    ToOneDraft(ClassDraft owner, Field field, int place, boolean oneToOne, boolean isRef) {
        super(owner, field, place);
        this.oneToOne = oneToOne;
        this.isRef = isRef;
    }

    boolean isOwner() {
        return mappedBy.isEmpty();
    }

    @Override
    String kind() {
        return (oneToOne ? "a one-to-one" : "a many-to-one") + (isOwner() ? "" : " that has a mappedBy itself");
    }
}
