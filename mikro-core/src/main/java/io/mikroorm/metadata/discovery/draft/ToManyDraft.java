// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.declared.Member;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relation to many entities on its way to metadata. */
public final class ToManyDraft extends PropertyDraft {

    /** Whether the other side has many, too. */
    public final boolean manyToMany;

    /** Found by {@code RelationReader}; null only where that is broken. */
    public @Nullable Class<?> target;

    /**
     * As declared; empty for the owning side of a many-to-many. Of a one-to-many that names the columns in the table of its members, what
     * {@code MemberOwners} calls the relation that no field holds.
     */
    public String mappedBy = "";

    /** Of a one-to-many that names the columns in the table of its members: what the foreign key is like, as declared. */
    public MemberKey members = MemberKey.PLAIN;

    /** Found by {@code WireInverseSides}. */
    public @Nullable String inversedBy;

    /** As declared. */
    public String pivotTable = "";

    /** As declared. */
    public List<String> joinColumns = List.of();

    /** As declared. */
    public List<String> inverseJoinColumns = List.of();

    /** As declared; empty for a pivot table that this relation has alone. */
    public String discriminator = "";

    /** As declared; empty for the name of the owner's table. */
    public String discriminatorValue = "";

    /** The entity whose rows are the links; null for none. Found by {@code RelationReader}. */
    public @Nullable Class<?> pivotEntity;

    /** As declared. */
    public boolean fixedOrder;

    /** As declared; empty for that of the naming strategy. */
    public String fixedOrderColumn = "";

    /** As declared: what becomes of links. */
    public Pivot.Rules rules = Pivot.Rules.DEFAULT;

    /** Made by {@code DefinePivots}. */
    public @Nullable Pivot pivot;

    /** As declared. */
    public String order = "";

    /** Read by {@code ResolveOrders}. */
    public List<ToManyProperty.Sort> orderBy = List.of();

    /** As declared. */
    public List<String> where = List.of();

    /** Read by {@code ResolveShownRows}. */
    public List<ToManyProperty.Shown> shown = List.of();

    /** As declared. */
    public Set<Cascade> cascade = Set.of();

    /** As declared. */
    public boolean orphanRemoval;

    /** As declared. */
    public boolean eager;

    /** Of a field. */
    public ToManyDraft(ClassDraft owner, Member field, int place, boolean manyToMany) {
        super(owner, field, place);
        this.manyToMany = manyToMany;
    }

    /** Whether this side has the links. */
    public boolean isOwner() {
        return manyToMany && mappedBy.isEmpty();
    }

    /** Whether relations of other classes may have links in the same pivot table. */
    public boolean sharesPivot() {
        return !discriminator.isEmpty();
    }

    @Override
    public String kind() {
        return (manyToMany ? "a many-to-many" : "a one-to-many")
                + (manyToMany && !isOwner() ? " that has a mappedBy itself" : "");
    }
}
