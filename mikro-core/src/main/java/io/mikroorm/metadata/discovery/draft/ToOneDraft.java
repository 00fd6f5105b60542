// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.PolymorphicTargets;
import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.type.ValueType;
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

    /** The collection that says whose a row is, where no field does; null for a field. */
    public final @Nullable ToManyDraft collection;

    /** Found by {@code RelationReader}; null only where that is broken. */
    public @Nullable Class<?> target;

    /** Where the target may be of several classes: these. Found by {@code RelationReader}; empty for a relation to one class. */
    public List<Class<?>> targetClasses = List.of();

    /** The names by which rows know these classes, as declared. */
    public List<String> targetValues = List.of();

    /** The same with the names by which rows know them. Found by {@code ResolveTargets}. */
    public @Nullable PolymorphicTargets targets;

    /** Whether the field has the key of the target alone. */
    public boolean keyOnly;

    /**
     * How the foreign key is stored: of a relation to several classes, found by {@code ResolveTargets}; of one whose field has the key, by
     * {@code ResolveKeyOnly}. Null for all others, of which the target's key tells.
     */
    public @Nullable ValueType keyType;

    /** Of a relation to several classes, the parts of the foreign key. Found by {@code ResolveTargets}. */
    public List<MappedColumn> keyParts = List.of();

    /** The property of the target that the foreign key refers to, as declared; empty for the key. */
    public String targetKeyName = "";

    /** That property; null for the key. Found by {@code ResolveTargetKeys}. */
    public @Nullable ScalarDraft targetKey;

    /** The foreign-key columns, as declared. */
    public List<String> joinColumns = List.of();

    /** Those of them that it writes, where others write the rest, as declared; empty where it writes all. */
    public List<String> ownColumns = List.of();

    /** Whether it is written, as declared; otherwise others write all of its columns. */
    public boolean persisted = true;

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
    public ReferentialAction onUpdate = ReferentialAction.DEFAULT;

    /** As declared. */
    public boolean deferred;

    /** As declared; empty for that of the naming strategy. */
    public String foreignKeyName = "";

    /** Whether the database has a foreign key, as declared. */
    public boolean constraint = true;

    /** The key that is the default, as declared; empty for none. */
    public String defaultKeyText = "";

    /** The same as a value. Read by {@code FillReferentialActions}. */
    public @Nullable Object defaultKey;

    /** Decided by {@code JoinUnreferenceable}. */
    public boolean joinAlways;

    /** Of a field. */
    public ToOneDraft(ClassDraft owner, Member field, int place, boolean oneToOne, boolean isRef) {
        super(owner, field, place);
        this.oneToOne = oneToOne;
        this.isRef = isRef;
        this.collection = null;
    }

    /**
     * What no field holds: whose members the rows of an entity are. Called so that no field can be called alike.
     *
     * @param held the class of handles
     */
    public ToOneDraft(EntityDraft members, ToManyDraft collection, Class<?> held) {
        super(members, new Member(collection.field.element(), name(collection)), collection.place, held);
        this.oneToOne = false;
        this.isRef = true;
        this.collection = collection;
    }

    private static String name(ToManyDraft collection) {
        return "(" + collection.name() + " of " + collection.owner + ")";
    }

    @Override
    @Nullable
    String label() {
        return collection == null ? null : collection.owner + "." + collection.name();
    }

    /** What its columns are called after, where they have no names. */
    public String stem() {
        return collection == null ? name() : collection.name();
    }

    @Override
    public boolean isFinal() {
        return collection == null && super.isFinal();
    }

    @Override
    Class<?> erasure() {
        return collection == null ? super.erasure() : held;
    }

    /** Whether the target may be of several classes. */
    public boolean isPolymorphic() {
        return !targetClasses.isEmpty();
    }

    /** Whether it says something about a foreign key. */
    public boolean saysForeignKey() {
        boolean columns = !joinColumns.isEmpty() || !ownColumns.isEmpty() || !persisted || !defaultKeyText.isEmpty();
        return columns || hasActions() || saysConstraint() != null;
    }

    /** What it says about the constraint of the database, apart from what that does; null for nothing. */
    public @Nullable String saysConstraint() {
        if (!foreignKeyName.isEmpty()) {
            return "foreignKeyName = \"" + foreignKeyName + "\"";
        }
        return deferred ? "deferred = true" : constraint ? null : "constraint = false";
    }

    /** Says what the database does to its row when the target goes away, if it says nothing itself and there is a foreign key. */
    public void fallBackTo(ReferentialAction action) {
        if (onDelete == ReferentialAction.DEFAULT && constraint) {
            onDelete = action;
        }
    }

    /** Whether it says what the database does when the target goes away, or changes its key. */
    public boolean hasActions() {
        return onDelete != ReferentialAction.DEFAULT || onUpdate != ReferentialAction.DEFAULT;
    }

    /** Whether it writes a column of its foreign key; otherwise another property does. */
    public boolean writes(String column) {
        return persisted && (ownColumns.isEmpty() || ownColumns.stream().anyMatch(column::equalsIgnoreCase));
    }

    /** Whether this side has the foreign key. */
    public boolean isOwner() {
        return mappedBy.isEmpty();
    }

    @Override
    public String kind() {
        return (oneToOne ? "a one-to-one" : "a many-to-one")
                + (keyOnly ? " that has the key only" : "")
                + (isOwner() ? "" : " that has a mappedBy itself");
    }

    @Override
    public String toString() {
        return collection == null ? super.toString() : collection.toString();
    }
}
