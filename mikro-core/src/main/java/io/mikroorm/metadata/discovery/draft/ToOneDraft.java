// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.ReferentialAction;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relation to one entity on its way to metadata. */
public final class ToOneDraft extends PropertyDraft {

    /** Whether the target's key is the key of its entity. */
    public boolean key;

    /** Whether the other side has one, too. */
    public final boolean oneToOne;

    /** Whether the field holds a handle. */
    public final boolean isRef;

    /** Found by {@code RelationReader}; null only where that is broken. */
    public @Nullable Class<?> target;

    /** The foreign-key columns, as declared. */
    public List<String> joinColumns = List.of();

    /** As declared; empty for the owning side. */
    public String mappedBy = "";

    /** Found by {@code WireInverseSides}. */
    public @Nullable String inversedBy;

    /** As declared. */
    public Set<Cascade> cascade = Set.of();

    /** As declared. */
    public boolean orphanRemoval;

    /** As declared. */
    public boolean eager;

    /** As declared. */
    public boolean index;

    /** As declared. */
    public ReferentialAction onDelete = ReferentialAction.DEFAULT;

    /** As declared. */
    public boolean deferred;

    /** Decided by {@code JoinUnreferenceable}. */
    public boolean joinAlways;

    /** Of a field. */
    public ToOneDraft(ClassDraft owner, Field field, int place, boolean oneToOne, boolean isRef) {
        super(owner, field, place);
        this.oneToOne = oneToOne;
        this.isRef = isRef;
    }

    /** Whether this side has the foreign key. */
    public boolean isOwner() {
        return mappedBy.isEmpty();
    }

    @Override
    public String kind() {
        return (oneToOne ? "a one-to-one" : "a many-to-one") + (isOwner() ? "" : " that has a mappedBy itself");
    }
}
