// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.CollectionFilling;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.identity.LazyFolder;
import io.mikroorm.identity.MemberFolder;
import io.mikroorm.identity.MemberOwners;
import io.mikroorm.identity.OwnMembers;
import io.mikroorm.identity.RowFolder;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.PopulateTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads relations that did not come with the query: one statement for each relation and chunk of keys, level by level. */
public final class Populator {

    private final IdentityMap map;
    private final DriverSession session;
    private final QueryResolver resolver;
    private final RelationWalk walk;
    private final LinkedMembers linked;
    private final MissingParts parts;

    Populator(IdentityMap map, DriverSession session, QueryResolver resolver) {
        this.map = map;
        this.session = session;
        this.resolver = resolver;
        this.walk = new RelationWalk(map);
        this.linked = new LinkedMembers(map, session, resolver);
        this.parts = new MissingParts(map, session, resolver);
    }

    /** Makes a tree of relations of some entities of one class, or of one hierarchy, loaded; what is loaded already is not asked for again, unless refreshed. */
    void populate(List<EntityState> owners, PopulateTree tree, Loading how) {
        if (owners.isEmpty() || tree.isEmpty()) {
            return;
        }
        parts.loadRelations(owners, tree);
        if (!tree.lazies().isEmpty()) {
            loadLazies(owners, tree.lazies());
        }
        for (PopulateTree.Node node : tree.joined()) {
            descend(owners, node, how.missing());
        }
        for (PopulateTree.Node node : tree.selected()) {
            descend(owners, node, how);
        }
    }

    private void descend(List<EntityState> all, PopulateTree.Node node, Loading how) {
        List<EntityState> owners = RelationWalk.having(all, node);
        if (owners.isEmpty()) {
            return;
        }
        if (node.property() instanceof ToManyProperty relation) {
            loadMembersWithTheirs(owners, relation, node.children(), how);
        } else {
            List<EntityState> targets = RelationWalk.of(walk.targets(owners, node), node);
            loadReferences(node.target(), targets, node.children(), how);
            List<EntityState> current = walk.current(targets, node.target());
            parts.load(node.target(), current, node.children());
            populate(current, node.children(), how);
        }
    }

    /** Loads a reference and those of its class that were met with it; the reference stays one when its row does not exist. */
    public void loadTogether(EntityState reference) {
        EntityMetadata entity = reference.metadata().root();
        List<EntityState> companions = new ArrayList<>();
        IdentityTable table = map.table(entity);
        for (int i = 0; i < table.size(); i++) {
            EntityState state = table.at(i);
            if (state.status() == Status.REFERENCE && state.batch() == reference.batch()) {
                companions.add(state);
            }
        }
        PopulateTree always = resolver.always(entity);
        loadReferences(entity, companions, always, Loading.ofMissing());
        if (!always.isEmpty()) {
            List<EntityState> loaded = new ArrayList<>(walk.current(companions, entity));
            loaded.removeIf(state -> state.status() != Status.LOADED);
            populate(loaded, always, Loading.ofMissing());
        }
    }

    /** Loads a collection and the same collection of the entities that were loaded with its owner. */
    public void loadTogether(EntityState owner, ToManyProperty relation) {
        List<EntityState> companions = new ArrayList<>();
        IdentityTable table = map.table(owner.metadata());
        for (int i = 0; i < table.size(); i++) {
            EntityState state = table.at(i);
            boolean alike = state.batch() == owner.batch() && state.entity() != null && hasRelation(state, relation);
            if (state == owner || alike) {
                companions.add(state);
            }
        }
        PopulateTree populate = resolver.always(map.metadata().get(relation.target()));
        loadMembersWithTheirs(companions, relation, populate, Loading.ofMissing());
    }

    /** Loads what entities of one class, or of one hierarchy, lack of what a tree says of them; what is behind their relations is not looked at. */
    void complete(EntityMetadata entity, List<EntityState> states, PopulateTree tree) {
        parts.load(entity, states, tree);
    }

    /** Loads a property of an entity, of which a part was left out, and of those that were loaded with it. */
    public void loadTogether(EntityState owner, Property property) {
        parts.loadProperty(companions(owner), property);
    }

    /** Loads a lazy value of an entity, and of those that were loaded with it. */
    public void loadTogether(EntityState owner, MappedColumn lazy) {
        loadLazies(companions(owner), List.of(lazy));
    }

    private List<EntityState> companions(EntityState owner) {
        List<EntityState> companions = new ArrayList<>();
        IdentityTable table = map.table(owner.metadata());
        for (int i = 0; i < table.size(); i++) {
            EntityState state = table.at(i);
            if (state == owner || state.batch() == owner.batch()) {
                companions.add(state);
            }
        }
        return companions;
    }

    /** Loads lazy values of entities of one class, or of one hierarchy, that do not have them yet. */
    private void loadLazies(List<EntityState> owners, List<MappedColumn> columns) {
        List<Object> keys = new ArrayList<>();
        for (EntityState owner : owners) {
            Object key = owner.status() == Status.LOADED && lacks(owner, columns) ? owner.key() : null;
            if (key != null) {
                keys.add(key);
            }
        }
        EntityMetadata entity = owners.get(0).metadata().root();
        int longest = resolver.longestList();
        for (int from = 0; from < keys.size(); from += longest) {
            List<Object> chunk = keys.subList(from, Math.min(keys.size(), from + longest));
            session.find(resolver.values(entity, chunk, columns), new LazyFolder(map, entity, columns));
        }
    }

    private static boolean lacks(EntityState owner, List<MappedColumn> columns) {
        if (owner.missing() == null) {
            return false;
        }
        for (MappedColumn column : columns) {
            if (owner.metadata().lazies().contains(column) && owner.isMissing(column.index())) {
                return true;
            }
        }
        return false;
    }

    /** Of a hierarchy, some may be of classes without the relation. */
    private boolean hasRelation(EntityState state, ToManyProperty relation) {
        return state.metadata().hierarchy() == null
                || state.metadata().isA(map.metadata().get(relation.owner()));
    }

    private void loadReferences(EntityMetadata entity, List<EntityState> states, PopulateTree populate, Loading how) {
        List<Object> keys = new ArrayList<>();
        for (EntityState state : states) {
            boolean wanted = state.status() == Status.REFERENCE || how.refresh() && state.status() == Status.LOADED;
            Object key = wanted ? state.key() : null;
            if (key != null) {
                keys.add(key);
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        int longest = resolver.longestList();
        for (int from = 0; from < keys.size(); from += longest) {
            List<Object> chunk = keys.subList(from, Math.min(keys.size(), from + longest));
            RowFolder folder = new RowFolder(map, how.overwritten(), how.links());
            session.find(resolver.byKeys(entity, chunk, populate).with(how.reading()), folder);
            folder.finish();
        }
    }

    private void loadMembersWithTheirs(
            List<EntityState> owners, ToManyProperty relation, PopulateTree populate, Loading how) {
        List<EntityState> members = loadMembers(owners, relation, populate, how);
        if (!populate.isEmpty()
                || map.hasParts()) { // there may be many members, and looking for them is not for nothing
            List<EntityState> all = members == null ? walk.members(owners, relation) : members;
            parts.load(map.metadata().get(relation.target()), all, populate);
            populate(all, populate, how);
        }
    }

    /** The members that all owners have now, each once; null where that is not known without looking. */
    private @Nullable List<EntityState> loadMembers(
            List<EntityState> owners, ToManyProperty relation, PopulateTree populate, Loading how) {
        if (resolver.links().areInOwner(relation)) {
            linked.load(owners, relation, populate, how);
            return null;
        }
        CollectionFilling filling = new CollectionFilling(map, relation, how.refresh());
        MemberOwners wanted = new MemberOwners(map.metadata().get(relation.owner()), owners.size());
        for (EntityState owner : owners) {
            if (owner.status() != Status.NEW && filling.isWanted(owner)) {
                wanted.add(owner);
            }
        }
        boolean areAll = wanted.size() == owners.size();
        List<EntityState> found = areAll && !relation.isManyToMany() ? new ArrayList<>() : null;
        int longest = resolver.longestList();
        for (int from = 0; from < wanted.size(); from += longest) {
            int to = Math.min(wanted.size(), from + longest);
            MemberFolder folder = new MemberFolder(map, how.overwritten(), wanted, how.links(), found);
            FindQuery query =
                    resolver.members(relation, wanted.keys(from, to), populate).with(how.reading());
            session.find(query, folder);
            folder.finish();
            areAll &= fill(wanted.owners(from, to), filling, resolver.links().mayRepeat(relation));
        }
        return areAll ? found : null;
    }

    /** Whether the collections have what came, and nothing else. */
    private static boolean fill(List<OwnMembers> owners, CollectionFilling filling, boolean repeated) {
        boolean same = true;
        for (OwnMembers each : owners) {
            same &= filling.fill(each.owner(), repeated ? MembersOnce.of(each.take()) : each.take());
        }
        return same;
    }
}
