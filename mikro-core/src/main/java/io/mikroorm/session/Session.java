// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.EntityManager;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.loading.EntityStream;
import io.mikroorm.loading.Finder;
import io.mikroorm.loading.RecordRows;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.transaction.TransactionRunner;
import io.mikroorm.unitofwork.UnitOfWork;
import io.mikroorm.upsert.Upserter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of one entity manager, wired. */
final class Session extends Scope {

    private final Model model;
    private final @Nullable String schema;
    private final DriverSession driver;
    private final IdentityMap map;
    private final Finder finder;
    private final TransactionRunner transactions;
    private final Locks locks;
    private final ValueHandles handles;
    private @Nullable UnitOfWork unitOfWork;
    private FlushMode flushMode;
    private @Nullable EntityManager entityManager;

    /** One for the schema of the settings. */
    Session(Model model) {
        this(model, model.configuration().schema());
    }

    /** One whose entities with an open schema lie in this one; null for none. */
    Session(Model model, @Nullable String schema) {
        this(model, schema, model.open(schema));
    }

    private Session(Model model, @Nullable String schema, DriverSession driver) {
        this.model = model;
        this.schema = schema;
        this.driver = driver;
        this.map = new IdentityMap(model.metadata(), model.states(), new LazyLoads(this));
        this.finder = new Finder(map, driver, model.queries(), keys());
        this.transactions = new TransactionRunner(map.journal(), driver);
        this.locks = new Locks(this);
        this.handles = new ValueHandles(this);
        this.flushMode = model.configuration().flushMode();
    }

    /** An empty one for work that is done while the transaction of this one waits. */
    Session beside() {
        Session session = new Session(model, schema, model.driver().openSessionBeside(driver));
        session.flushMode = flushMode;
        return session;
    }

    @Override
    Session session() {
        return this;
    }

    @Override
    Model model() {
        return model;
    }

    @Override
    @Nullable
    String schema() {
        return schema;
    }

    @Override
    <R> R within(EntityManager em, Function<EntityManager, R> work) {
        return work.apply(em);
    }

    /** The one object that speaks for this. */
    EntityManager entityManager() {
        EntityManager known = entityManager;
        if (known == null) {
            known = model.entityManagers().over(this);
            entityManager = known;
        }
        return known;
    }

    DriverSession driver() {
        return driver;
    }

    IdentityMap map() {
        return map;
    }

    /** Who knows the keys of entities that are given as values. */
    EntityKeys keys() {
        return new EntityKeys(map, this);
    }

    /** The handles by other values than keys. */
    ValueHandles handles() {
        return handles;
    }

    Finder finder() {
        return finder;
    }

    /** Made when it is first asked for: many entity managers only read. */
    UnitOfWork unitOfWork() {
        UnitOfWork current = unitOfWork;
        if (current == null) {
            current = new UnitOfWork(map, driver, transactions, model.configuration(), model.writes());
            unitOfWork = current;
        }
        return current;
    }

    /** Made for each call: it keeps nothing. */
    Upserts upserts() {
        handles.loadWaiting();
        Upserter.Store store = new Upserter.Store(map, driver, model.driver().platform());
        Upserter upserter = new Upserter(store, transactions, model.configuration(), model.queries(), unitOfWork());
        return new Upserts(map, upserter, model.queries().isAnythingUnasked() ? finder() : null);
    }

    /** The entities that fulfil a condition, each made when it is asked for; they are not managed. */
    <E> Stream<E> stream(Class<E> type, Criterion where, FindOptions<?> options) {
        EntityMetadata entity = metadata(type);
        autoFlush(entity, where, options);
        FindQuery query = model.queries().stream(entity, where, options, keys());
        autoFlushToo(query.shape().populate(), options.flushMode());
        return EntityStream.open(type, query, streamed(), driver);
    }

    /** An identity map for rows whose entities nobody manages. */
    IdentityMap streamed() {
        IdentityMap streamed = apart();
        streamed.tell(map);
        return streamed;
    }

    /** An identity map beside the one with what is managed. */
    IdentityMap apart() {
        return new IdentityMap(model.metadata(), model.states(), new StreamedEntities(driver));
    }

    /** Records of the entities that fulfil a condition. */
    List<Object> records(Class<?> record, EntityMetadata entity, Criterion where, FindOptions<?> options) {
        Records.Known known = model.records().of(record, entity);
        autoFlush(entity, where, options);
        for (ColumnPath column : known.projection().columns()) {
            autoFlushToo(column.end(), options.flushMode());
            for (ToOneStep step : column.joins()) {
                autoFlushToo(step.target(), options.flushMode());
            }
        }
        List<Object> records = List.of();
        for (FindQuery query : model.queries().values(entity, known.projection().columns(), where, options, keys())) {
            RecordRows rows = new RecordRows(known.reader());
            driver.find(query, rows);
            records = together(records, rows.finish());
        }
        return records;
    }

    /** Mostly there is one query, whose list becomes the result. */
    private static List<Object> together(List<Object> first, List<Object> then) {
        if (first.isEmpty()) {
            return then;
        }
        first.addAll(then);
        return first;
    }

    /** Of a class that a query reads beside its own, when what it gives is not managed, and so does not know what is pending. */
    private void autoFlushToo(EntityMetadata entity, @Nullable FlushMode chosen) {
        if (unitOfWork != null && unitOfWork.hasPendingFor(entity)) {
            autoFlush(entity, chosen);
        }
    }

    private void autoFlushToo(PopulateTree tree, @Nullable FlushMode chosen) {
        for (PopulateTree.Node node : tree.joined()) {
            autoFlushToo(node.target(), chosen);
            autoFlushToo(node.children(), chosen);
        }
    }

    TransactionRunner transactions() {
        return transactions;
    }

    Locks locks() {
        return locks;
    }

    FlushMode flushMode() {
        return flushMode;
    }

    void flushMode(FlushMode mode) {
        this.flushMode = mode;
    }

    EntityMetadata metadata(Class<?> type) {
        return model.metadata().get(type);
    }

    /** An entity that is asked for by its key. */
    EntityMetadata keyed(Class<?> type, String call) {
        EntityMetadata entity = metadata(type);
        if (entity.isVirtual()) {
            throw SessionErrors.virtual(entity, call);
        }
        return entity;
    }

    /** Whether finding an entity by its key asks the database for nothing. */
    boolean isAtHand(EntityMetadata entity, Object key, FindOptions<?> options) {
        EntityState managed = map.get(entity, key);
        return managed != null
                && managed.metadata().isA(entity)
                && managed.status() == EntityState.Status.LOADED
                && !options.isRefresh()
                && !options.isLocking()
                && options.populate().isEmpty()
                && !PropertyColumns.isPart(managed)
                && options.choice().isAll()
                && options.flushMode() != FlushMode.ALWAYS
                && !(unitOfWork != null && unitOfWork.isRemoved(managed));
    }

    /** Flushes before a query where the mode asks for it. */
    void autoFlush(EntityMetadata entity, @Nullable FlushMode chosen) {
        autoFlush(isPending(entity), chosen);
    }

    /** Flushes before a query that may be about any entity where the mode asks for it. */
    void autoFlush(@Nullable FlushMode chosen) {
        autoFlush(true, chosen);
    }

    /** The same before a statement about several entities, of which a view may show any. */
    void autoFlush(Collection<EntityMetadata> about, @Nullable FlushMode chosen) {
        boolean pending = false;
        for (EntityMetadata entity : about) {
            pending |= entity.isView() ? isAnythingPending() : isPending(entity);
        }
        autoFlush(pending, chosen);
    }

    /** The same before a query with a condition and options, by which it may read views, too. */
    void autoFlush(EntityMetadata entity, Criterion where, FindOptions<?> options) {
        boolean pending = isPending(entity)
                || isAnythingPending()
                        && model.views()
                                .by(entity, where, options, model.queries().always(entity));
        autoFlush(pending, options.flushMode());
    }

    /** The same before relations are loaded. */
    void autoFlushToLoad(EntityMetadata entity, List<String> paths) {
        autoFlush(isPending(entity) || isAnythingPending() && model.views().areOn(entity, paths), null);
    }

    private boolean isAnythingPending() {
        return unitOfWork != null && unitOfWork.hasPending();
    }

    private boolean isPending(EntityMetadata entity) {
        return unitOfWork != null && unitOfWork.hasPendingFor(entity);
    }

    private void autoFlush(boolean pending, @Nullable FlushMode chosen) {
        FlushMode mode = chosen == null ? flushMode : chosen;
        if (mode == FlushMode.COMMIT || !pending && mode != FlushMode.ALWAYS) {
            return;
        }
        if (!unitOfWork().isFlushing()) {
            unitOfWork().flush();
        }
    }

    /** Whether nothing is managed, and nothing is to be written. */
    boolean isEmpty() {
        for (EntityMetadata entity : model.metadata()) {
            if (isPending(entity) || map.table(entity).size() > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The parts of a stored content. It must be what its entity held at the last load or flush; a flush in progress may have written
     * something else already.
     */
    ContentParts parts(StoredContent content) {
        EntityState state = map.get(content.entity(), content.key());
        if (state == null || state.status() != EntityState.Status.LOADED) {
            throw SessionErrors.contentDetached(content);
        }
        if (state.snapshotValue(content.column().index()) != content) {
            throw SessionErrors.contentReplaced(content);
        }
        if (unitOfWork != null && unitOfWork.isFlushing()) {
            throw SessionErrors.contentInFlush(content);
        }
        MappedColumn version = content.entity().version();
        return new ContentParts(driver, content, version == null ? null : state.snapshotValue(version.index()));
    }

    /** The state of an entity that must be managed. */
    EntityState managed(Object entity, String what) {
        EntityState state = map.stateWhateverKey(entity);
        if (state == null) {
            map.prototypeOf(entity);
            throw SessionErrors.notManaged(entity, what);
        }
        return state;
    }
}
