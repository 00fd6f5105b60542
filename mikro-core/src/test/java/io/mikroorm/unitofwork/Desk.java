// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.Configuration;
import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.EntityContext;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.ArrayRow;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.ReflectiveStateFactory;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.Refresh;
import io.mikroorm.identity.RowFolder;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.metadata.discovery.MetadataDiscovery;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.platform.Platform;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.transaction.TransactionRunner;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.InputStream;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A unit of work on a store in memory, with the little reading that the tests need. */
final class Desk implements EntityContext {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final MetadataStorage MODEL = MetadataDiscovery.discover(
            Labels.and(Shelf.ALL), new UnderscoreNaming(), new AnyPlatform(), new ReflectiveStructAccesses());
    private static final StateFactory STATES = new ReflectiveStateFactory(MODEL);
    static final WriteModel WRITES = new WriteModel(
            MODEL,
            new Capabilities(EnumSet.of(Feature.FOREIGN_KEYS, Feature.DEFERRABLE_FOREIGN_KEYS), 1_000),
            columnType -> ChronoUnit.NANOS,
            new QueryResolver(MODEL, LoadStrategy.BALANCED, new ListForm(1_000, false)));

    final MemoryStore store;
    final IdentityMap map = new IdentityMap(MODEL, STATES, this);
    final TransactionRunner transactions;
    final UnitOfWork work;

    /** On a new store. */
    Desk() {
        this(new MemoryStore(MODEL));
    }

    private Desk(MemoryStore store) {
        this.store = store;
        this.transactions = new TransactionRunner(map.journal(), store);
        this.work = new UnitOfWork(map, store, transactions, new Settings().core(), WRITES);
    }

    /** Another one on the same store. */
    Desk other() {
        return new Desk(store);
    }

    /** Another one on the same store, after this one has written some entities one by one; the log is empty. */
    Desk after(Object... entities) {
        for (Object entity : entities) {
            persist(entity).flush();
        }
        store.reset();
        return other();
    }

    Desk persist(Object... entities) {
        for (Object entity : entities) {
            work.persist(entity);
        }
        return this;
    }

    Desk remove(Object... entities) {
        for (Object entity : entities) {
            work.remove(entity);
        }
        return this;
    }

    void flush() {
        work.flush();
    }

    /** What a flush would do, as it prints. */
    String plan() {
        return work.plan().toString();
    }

    /** Statements but for those of transactions. */
    List<String> statements() {
        return store.log.stream()
                .filter(s -> !Set.of("begin", "commit", "rollback", "savepoint", "release", "rollback to")
                        .contains(s))
                .toList();
    }

    static EntityMetadata metadata(Class<?> type) {
        return MODEL.get(type);
    }

    EntityState state(Object entity) {
        return map.stateOf(entity);
    }

    /** All entities of a class, loaded in the order of their keys. */
    <E> List<E> all(Class<E> type) {
        EntityMetadata entity = MODEL.get(type);
        RowFolder folder = new RowFolder(map, Refresh.NEVER, null);
        folder.begin(new RowLayout(new RowLayout.Node(entity, 0, null, List.of()), -1));
        for (Object[] row : store.rows(entity).values()) {
            Object[] values = java.util.Arrays.copyOf(row, entity.rowWidth());
            for (MappedColumn column : entity.columns()) {
                int at = column.index();
                values[at] = column.isForeignKey() ? values[at] : column.type().toStorage(values[at]);
            }
            int at = entity.columns().size();
            for (ToOneProperty inverse : entity.inverseToOnes()) {
                values[at++] = holder(inverse, row[entity.key().index()]);
            }
            folder.row(new ArrayRow(values));
        }
        folder.finish();
        return folder.roots().stream().map(s -> type.cast(s.get())).toList();
    }

    /** The first entity of a class. */
    <E> E first(Class<E> type) {
        return all(type).get(0);
    }

    private Object holder(ToOneProperty inverse, Object key) {
        EntityMetadata target = MODEL.get(inverse.target());
        int column = target.column(inverse.mappedBy()).index();
        for (Object[] row : store.rows(target).values()) {
            if (key.equals(row[column])) {
                return row[target.key().index()];
            }
        }
        return null;
    }

    @Override
    public void load(Ref<?> reference) {
        all(((EntityState) reference).metadata().type());
    }

    @Override
    public void load(Ref<?> owner, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void load(EntityCollection<?> collection) {
        EntityState owner = (EntityState) CollectionState.owner(collection);
        ToManyProperty relation = owner.metadata().toManys().get(CollectionState.toMany(collection));
        EntityMetadata target = MODEL.get(relation.target());
        all(relation.target());
        ArrayList<Object> members = new ArrayList<>();
        for (Object[] row : store.rows(target).values()) {
            Object key = row[target.key().index()];
            if (holds(relation, owner.key(), key, row)) {
                members.add(map.get(target, key).get());
            }
        }
        map.collectionLoaded(collection);
        CollectionState.fill(collection, members);
    }

    private boolean holds(ToManyProperty relation, Object owner, Object member, Object[] row) {
        if (!relation.isManyToMany()) {
            EntityMetadata target = MODEL.get(relation.target());
            return owner.equals(row[target.column(relation.mappedBy()).index()]);
        }
        List<Object> pair = relation.isOwner() ? List.of(owner, member) : List.of(member, owner);
        return store.pairs(relation.pivot().table()).contains(pair);
    }

    @Override
    public InputStream open(BinaryContent stored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reader open(TextContent stored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void added(EntityCollection<?> collection, Object member) {
        work.added(collection, member);
    }

    @Override
    public void removed(EntityCollection<?> collection, Object member) {
        work.removed(collection, member);
    }

    private static final class Settings extends ConfigurationBuilder<Settings> {
        Settings() {
            clock(Clock.fixed(NOON, ZoneOffset.UTC));
        }

        @Override
        protected Settings self() {
            return this;
        }
    }

    private static final class AnyPlatform implements Platform {
        @Override
        public String name() {
            return "memory";
        }

        @Override
        public boolean spreadsKeys() {
            return true;
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(Set.of(Capabilities.Feature.values()), 100);
        }

        @Override
        public NamingStrategy naming() {
            return new UnderscoreNaming();
        }
    }

    static Configuration configuration() {
        return new Settings().core();
    }
}
