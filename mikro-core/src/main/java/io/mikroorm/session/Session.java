// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.loading.Finder;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.FlushMode;
import io.mikroorm.transaction.TransactionRunner;
import io.mikroorm.unitofwork.UnitOfWork;
import io.mikroorm.upsert.Upserter;
import org.jspecify.annotations.Nullable;

/** The parts of one entity manager, wired. */
final class Session {

    private final Model model;
    private final DriverSession driver;
    private final IdentityMap map;
    private final Finder finder;
    private final TransactionRunner transactions;
    private final Locks locks;
    private @Nullable UnitOfWork unitOfWork;
    private FlushMode flushMode;

    Session(Model model) {
        this(model, model.driver().openSession());
    }

    private Session(Model model, DriverSession driver) {
        this.model = model;
        this.driver = driver;
        this.map = new IdentityMap(model.metadata(), model.states(), new LazyLoads(this));
        this.finder = new Finder(map, driver, model.queries(), new EntityKeys(map));
        this.transactions = new TransactionRunner(map.journal(), driver);
        this.locks = new Locks(this);
        this.flushMode = model.configuration().flushMode();
    }

    /** An empty one for work that is done while the transaction of this one waits. */
    Session beside() {
        Session session = new Session(model, model.driver().openSessionBeside(driver));
        session.flushMode = flushMode;
        return session;
    }

    Model model() {
        return model;
    }

    IdentityMap map() {
        return map;
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
        Upserter.Store store = new Upserter.Store(map, driver, model.driver().platform());
        return new Upserts(
                map, new Upserter(store, transactions, model.configuration(), model.queries(), unitOfWork()));
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

    /** Whether finding an entity by its key asks the database for nothing. */
    boolean isAtHand(EntityMetadata entity, Object key, FindOptions options) {
        EntityState managed = map.get(entity, key);
        return managed != null
                && managed.status() == EntityState.Status.LOADED
                && !options.isRefresh()
                && !options.isLocking()
                && options.populate().isEmpty()
                && !(unitOfWork != null && unitOfWork.isRemoved(managed));
    }

    /** Flushes before a query where the mode asks for it. */
    void autoFlush(EntityMetadata entity, @Nullable FlushMode chosen) {
        FlushMode mode = chosen == null ? flushMode : chosen;
        boolean pending = unitOfWork != null && unitOfWork.hasPendingFor(entity);
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
            boolean pending = unitOfWork != null && unitOfWork.hasPendingFor(entity);
            if (pending || map.table(entity).size() > 0) {
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
        EntityState state = map.stateOf(entity);
        if (state == null) {
            map.prototypeOf(entity);
            throw SessionErrors.notManaged(entity, what);
        }
        return state;
    }
}
