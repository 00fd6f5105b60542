// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.entity.Ref;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.ForeignKeyMistakes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives entities the relations that no field of theirs holds, and by which their rows are members of collections: from then on these are mapped by
 * them as by any other. Comes when all classes have been read.
 */
final class MemberOwners {

    private MemberOwners() {}

    static void addTo(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : entity.own()) {
                boolean named = property instanceof ToManyDraft many && !many.manyToMany && many.mappedBy.isEmpty();
                if (named && property instanceof ToManyDraft collection) {
                    EntityDraft members = model.entity(collection.target);
                    if (members != null) {
                        collection.mappedBy =
                                ownerOf(model, members, entity, collection).name();
                    }
                }
            }
        }
    }

    private static ToOneDraft ownerOf(
            ModelDraft model, EntityDraft members, EntityDraft entity, ToManyDraft collection) {
        ToOneDraft known = known(members, entity, collection);
        if (known != null) {
            return known;
        }
        ToOneDraft owner = new ToOneDraft(members, collection, Ref.class);
        owner.target = entity.type;
        owner.joinColumns = collection.joinColumns.equals(List.of("")) ? List.of() : collection.joinColumns;
        owner.nullable = collection.nullable;
        collection.members.into(owner);
        Mistake mistake = ForeignKeyMistakes.ofNone(owner, collection.toString());
        if (mistake != null) {
            model.mistakes.add(collection, mistake);
        }
        owner.cascade = Set.of();
        owner.index = true;
        add(members, owner);
        return owner;
    }

    /** Collections that have some of the rows each may go by the same columns. */
    private static @Nullable ToOneDraft known(EntityDraft members, EntityDraft entity, ToManyDraft collection) {
        for (PropertyDraft property : members.added()) {
            ToManyDraft other = property instanceof ToOneDraft relation && relation.target == entity.type
                    ? relation.collection
                    : null;
            if (other != null
                    && (!other.where.isEmpty() || !collection.where.isEmpty())
                    && other.owner == collection.owner
                    && other.joinColumns.equals(collection.joinColumns)
                    && other.nullable == collection.nullable
                    && other.members.equals(collection.members)) {
                return (ToOneDraft) property;
            }
        }
        return null;
    }

    /** Behind what the class has itself; entities below it have what it has before what they add. */
    private static void add(EntityDraft members, ToOneDraft owner) {
        int place = members.properties.size();
        members.properties.add(owner);
        if (members.hierarchy != null) {
            for (EntityDraft below : members.hierarchy.members) {
                if (below.isBelow(members)) {
                    below.properties.add(place, owner);
                }
            }
        }
    }
}
