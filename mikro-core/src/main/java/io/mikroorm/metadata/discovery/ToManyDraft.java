// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.metadata.ToManyProperty;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relation to many entities on its way to metadata. */
final class ToManyDraft extends PropertyDraft {

    final boolean manyToMany;

    /** Found by {@link RelationReader}; null only where that is broken. */
    @Nullable
    Class<?> target;

    /** As declared; empty for the owning side of a many-to-many. */
    String mappedBy = "";

    /** Found by {@link WireInverseSides}. */
    @Nullable
    String inversedBy;

    /** As declared. */
    String pivotTable = "";

    /** As declared. */
    String joinColumn = "";

    /** As declared. */
    String inverseJoinColumn = "";

    /** Made by {@link DefinePivots}. */
    ToManyProperty.@Nullable Pivot pivot;

    /** As declared. */
    String order = "";

    /** Read by {@link ResolveOrders}. */
    List<ToManyProperty.Sort> orderBy = List.of();

    Set<Cascade> cascade = Set.of();
    boolean orphanRemoval;

    ToManyDraft(ClassDraft owner, Field field, int place, boolean manyToMany) {
        super(owner, field, place);
        this.manyToMany = manyToMany;
    }

    boolean isOwner() {
        return manyToMany && mappedBy.isEmpty();
    }

    @Override
    String kind() {
        return (manyToMany ? "a many-to-many" : "a one-to-many")
                + (manyToMany && !isOwner() ? " that has a mappedBy itself" : "");
    }
}
