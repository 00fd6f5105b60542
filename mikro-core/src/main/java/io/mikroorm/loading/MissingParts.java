// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.RowGaps;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.identity.Refresh;
import io.mikroorm.identity.RowFolder;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Property;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.PopulateTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Loads what managed entities lack of which a part of the row was read: for all of one class in one statement, which has only what is missing. Costs
 * nothing as long as no part was read.
 */
final class MissingParts {

    private final IdentityMap map;
    private final DriverSession session;
    private final QueryResolver resolver;

    MissingParts(IdentityMap map, DriverSession session, QueryResolver resolver) {
        this.map = map;
        this.session = session;
        this.resolver = resolver;
    }

    /** What some entities of one class lack: properties by name, of these keys. */
    private record Lack(Set<String> properties, List<Object> keys) {

        Lack() {
            this(new LinkedHashSet<>(), new ArrayList<>());
        }
    }

    /** What entities lack of what a tree says of their class; lazy values are not looked at where they are all. */
    void load(EntityMetadata entity, List<EntityState> states, PopulateTree tree) {
        if (!map.hasParts()) {
            return;
        }
        RowGaps gaps = RowGaps.of(entity, tree);
        Map<EntityMetadata, Lack> lacks = new LinkedHashMap<>();
        for (EntityState state : states) {
            if (isPart(state) && state.metadata().isA(entity)) {
                BitSet lacking = (BitSet) missing(state).clone();
                lacking.andNot(gaps.of(state.metadata()));
                note(lacks, state, lacking);
            }
        }
        run(lacks);
    }

    /** The foreign keys that entities lack of relations in a tree. */
    void loadRelations(List<EntityState> states, PopulateTree tree) {
        if (!map.hasParts()) {
            return;
        }
        Map<EntityMetadata, Lack> lacks = new LinkedHashMap<>();
        for (EntityState state : states) {
            if (isPart(state)) {
                BitSet lacking = new BitSet();
                tree.joined().forEach(node -> addRelation(state, node, lacking));
                tree.selected().forEach(node -> addRelation(state, node, lacking));
                lacking.and(missing(state));
                note(lacks, state, lacking);
            }
        }
        run(lacks);
    }

    private static void addRelation(EntityState state, PopulateTree.Node node, BitSet lacking) {
        int dot = node.path().indexOf('.');
        String outermost = dot < 0 ? node.path() : node.path().substring(0, dot);
        Property property = state.metadata().property(outermost);
        if (property != null) {
            lacking.or(PropertyColumns.of(state.metadata(), property));
        }
    }

    /** One property of entities of one class, or of one hierarchy. */
    void loadProperty(List<EntityState> states, Property property) {
        Map<EntityMetadata, Lack> lacks = new LinkedHashMap<>();
        for (EntityState state : states) {
            if (isPart(state) && state.metadata().property(property.name()) == property) {
                BitSet lacking = PropertyColumns.of(state.metadata(), property);
                lacking.and(missing(state));
                note(lacks, state, lacking);
            }
        }
        run(lacks);
    }

    private static boolean isPart(EntityState state) {
        return state.status() == Status.LOADED && PropertyColumns.isPart(state);
    }

    private static BitSet missing(EntityState state) {
        BitSet missing = state.missing();
        return missing == null ? new BitSet(0) : missing;
    }

    private static void note(Map<EntityMetadata, Lack> lacks, EntityState state, BitSet lacking) {
        Object key = state.key();
        if (key == null || !hasMoreThanLazies(state.metadata(), lacking)) {
            return;
        }
        Lack lack = lacks.computeIfAbsent(state.metadata(), entity -> new Lack());
        lack.keys.add(key);
        for (int i = lacking.nextSetBit(0); i >= 0; i = lacking.nextSetBit(i + 1)) {
            int property = PropertyColumns.propertyOf(state.metadata(), i);
            lack.properties.add(state.metadata().properties().get(property).name());
        }
    }

    private static boolean hasMoreThanLazies(EntityMetadata entity, BitSet lacking) {
        for (int i = lacking.nextSetBit(0); i >= 0; i = lacking.nextSetBit(i + 1)) {
            if (i >= entity.columns().size() || !entity.columns().get(i).isLazy()) {
                return true;
            }
        }
        return false;
    }

    private void run(Map<EntityMetadata, Lack> lacks) {
        int longest = resolver.longestList();
        lacks.forEach((entity, lack) -> {
            PopulateTree tree = resolver.part(entity, lack.properties);
            for (int from = 0; from < lack.keys.size(); from += longest) {
                List<Object> chunk = lack.keys.subList(from, Math.min(lack.keys.size(), from + longest));
                RowFolder folder = new RowFolder(map, Refresh.NEVER, null);
                session.find(resolver.byKeys(entity, chunk, tree), folder);
                folder.finish();
            }
        });
    }
}
