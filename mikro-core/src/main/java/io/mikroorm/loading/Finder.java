// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.LooseRows;
import io.mikroorm.identity.ReadOnlyErrors;
import io.mikroorm.identity.Refresh;
import io.mikroorm.identity.RowFolder;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.PopulateTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds entities: resolves what was asked, runs it, folds the rows into the identity map, populates the rest. */
public final class Finder {

    private final IdentityMap map;
    private final DriverSession session;
    private final QueryResolver resolver;
    private final KeySource keys;
    private final Populator populator;

    /** The read path of one entity manager; {@code keys} knows the keys of entities that are given as values. */
    public Finder(IdentityMap map, DriverSession session, QueryResolver resolver, KeySource keys) {
        this.map = map;
        this.session = session;
        this.resolver = resolver;
        this.keys = keys;
        this.populator = new Populator(map, session, resolver);
    }

    /** The entities that fulfil a condition, in order. */
    public List<EntityState> find(EntityMetadata entity, Criterion where, FindOptions<?> options) {
        Refresh refresh = refresh(entity, options);
        if (refresh != Refresh.NEVER && !entity.rowLazies().isEmpty()) {
            options.populate(LoadedLazies.ofAny(map, entity));
        }
        List<FindQuery> queries = resolver.finds(entity, where, options, keys);
        if (queries.size() == 1) {
            return run(queries.get(0), refresh);
        }
        Set<EntityState> found = new LinkedHashSet<>();
        for (FindQuery query : queries) {
            found.addAll(run(query, refresh));
        }
        return new ArrayList<>(found);
    }

    /** The entity with a key, or null: the managed one where that is enough, else the row. */
    public @Nullable EntityState findByKey(EntityMetadata entity, Object key, FindOptions<?> options) {
        resolver.checkOfKey(entity, options);
        EntityState managed = map.get(entity, key);
        if (managed != null
                && managed.status() == Status.LOADED
                && !managed.metadata().isA(entity)) {
            return null; // of another class of its hierarchy
        }
        boolean enough = !options.isRefresh() && !options.isLocking();
        if (managed != null && managed.status() == Status.LOADED && enough) {
            session.check(entity, options.reading());
            PopulateTree tree = resolver.populate(entity, options);
            populator.complete(entity, List.of(managed), tree);
            populator.populate(List.of(managed), tree, new Loading(false, options.reading()));
            return managed;
        }
        Refresh refresh = refresh(entity, options);
        if (managed != null && !managed.metadata().lazies().isEmpty()) {
            options.populate(LoadedLazies.of(managed).toArray(String[]::new));
        }
        List<EntityState> found =
                run(resolver.byKey(entity, KeyValues.convert(entity, map.given(entity, key)), options), refresh);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Entities out of the rows of a statement of the store's own, which is about nothing that is asked here. What always comes along, and what the options
     * populate, is loaded as far as the rows do not have it.
     */
    public List<EntityState> read(EntityMetadata entity, FindOptions<?> options, Consumer<RowSink> rows) {
        Loading how = new Loading(false, options.reading());
        RowFolder folder = new RowFolder(map, refresh(entity, options), how.links());
        rows.accept(folder);
        folder.finish();
        populator.populate(folder.roots(), resolver.populate(entity, options.populate(), LoadStrategy.SELECT_IN), how);
        return folder.roots();
    }

    /** The number of entities that fulfil a condition. */
    public long count(EntityMetadata entity, Criterion where) {
        return count(entity, where, new FindOptions<>());
    }

    /** The number of entities that fulfil a condition, as many as a query with these options finds but for its page. */
    public long count(EntityMetadata entity, Criterion where, FindOptions<?> options) {
        long count = 0;
        for (FindQuery query : resolver.counts(entity, where, options, keys)) {
            count += session.count(query);
        }
        return count;
    }

    /** Loads relations of managed entities, which may be of different classes. */
    public void populate(List<EntityState> entities, List<String> paths) {
        List<EntityState> rest = new ArrayList<>(entities);
        while (!rest.isEmpty()) {
            EntityMetadata entity = rest.get(0).metadata().root();
            List<EntityState> same = new ArrayList<>(rest.size());
            rest.removeIf(state -> state.metadata().root() == entity && same.add(state));
            populator.populate(same, resolver.populate(entity, paths, LoadStrategy.SELECT_IN), Loading.ofMissing());
        }
    }

    /** Reads the row of a managed entity again; false when it is gone. */
    public boolean refresh(EntityState state) {
        Object key = state.key();
        EntityMetadata entity = state.metadata();
        requireChangeable(entity);
        return key != null
                && !run(
                                resolver.byKey(entity, key, resolver.populate(entity, LoadedLazies.of(state), null)),
                                Refresh.ROOTS)
                        .isEmpty();
    }

    /** Locks the row of a managed entity, which takes over what the row says unless it has changes; false when it is gone. */
    public boolean lock(EntityState state, LockMode mode) {
        Object key = state.key();
        EntityMetadata entity = state.metadata();
        return key != null
                && !run(resolver.byKey(entity, key, unjoined(state), mode), Refresh.UNCHANGED)
                        .isEmpty();
    }

    /** What always comes along, not joined as far as it may be: what is joined is locked too. The lazy values that it has are read again. */
    private PopulateTree unjoined(EntityState state) {
        return resolver.populate(state.metadata(), LoadedLazies.of(state), LoadStrategy.SELECT_IN);
    }

    /** The populator, for lazy loads. */
    public Populator populator() {
        return populator;
    }

    private static Refresh refresh(EntityMetadata entity, FindOptions<?> options) {
        if (options.isRefresh()) {
            requireChangeable(entity);
            return options.populate().isEmpty() && !options.choice().only()
                    ? Refresh.ROOTS
                    : Refresh.ALWAYS; // what comes unasked is not asked anew
        }
        return options.isLocking() ? Refresh.UNCHANGED : Refresh.NEVER;
    }

    private static void requireChangeable(EntityMetadata entity) {
        if (entity.type().isRecord() && !entity.isVirtual()) {
            throw ReadOnlyErrors.refreshed(entity);
        }
    }

    private List<EntityState> run(FindQuery query, Refresh refresh) {
        Loading how = new Loading(refresh == Refresh.ALWAYS, query.reading());
        if (query.shape().entity().isVirtual()) {
            LooseRows rows = new LooseRows(map);
            session.find(query, rows);
            populator.populate(rows.states(), query.shape().populate(), how);
            return rows.states();
        }
        RowFolder folder = new RowFolder(map, refresh, how.links());
        session.find(query, folder);
        folder.finish();
        populator.populate(folder.roots(), query.shape().populate(), how);
        return folder.roots();
    }
}
