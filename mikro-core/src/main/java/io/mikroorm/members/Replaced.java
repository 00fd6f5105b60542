// SPDX-License-Identifier: MIT
package io.mikroorm.members;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain fields of managed entities to which the application has assigned something else than they have shown. */
public final class Replaced implements Iterable<GivenMembers> {

    /** Collections tell themselves from others by identity. */
    private final Map<EntityCollection<?>, GivenMembers> byCollection;

    private Replaced(Map<EntityCollection<?>, GivenMembers> byCollection) {
        this.byCollection = byCollection;
    }

    /** Looks through the managed entities that have such fields; for all others it is not asked. */
    public static Replaced in(IdentityMap map) {
        Map<EntityCollection<?>, GivenMembers> found = new LinkedHashMap<>(0);
        for (EntityMetadata entity : map.metadata()) {
            if (entity.hasPlainToManys()) {
                IdentityTable table = map.table(entity);
                for (int i = 0; i < table.size(); i++) {
                    find(table.at(i), found);
                }
            }
        }
        return new Replaced(found);
    }

    private static void find(EntityState state, Map<EntityCollection<?>, GivenMembers> found) {
        for (ToManyProperty relation : state.metadata().toManys()) {
            GivenMembers given = relation.isPlain() ? GivenMembers.inPlaceOfShown(state, relation) : null;
            if (given != null) {
                found.put(given.collection(), given);
            }
        }
    }

    /** Loads what the fields have shown, where that is not known: what is not among the new members is to go. */
    public void load(Collection<EntityState> removed) {
        for (GivenMembers given : this) {
            if (!removed.contains(given.owner())) {
                given.collection().load();
            }
        }
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byCollection.isEmpty();
    }

    /** Whether a collection is one that its field does not show any more. */
    public boolean holds(EntityCollection<?> collection) {
        return byCollection.containsKey(collection);
    }

    /** What was put into a field; null where that shows what it did before. */
    public @Nullable GivenMembers of(EntityState state, ToManyProperty relation) {
        EntityCollection<?> shown =
                byCollection.isEmpty() || !relation.isPlain() ? null : state.shown(relation.index());
        return shown == null ? null : byCollection.get(shown);
    }

    @Override
    public Iterator<GivenMembers> iterator() {
        return byCollection.values().iterator();
    }
}
