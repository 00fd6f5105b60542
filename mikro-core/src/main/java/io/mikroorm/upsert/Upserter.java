// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.Configuration;
import io.mikroorm.UpsertOptions;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.identity.ReadOnlyErrors;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.transaction.TransactionRunner;
import io.mikroorm.unitofwork.OutgoingContents;
import io.mikroorm.unitofwork.Times;
import io.mikroorm.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inserts or updates rows for one entity manager: decides, does, and settles, as a flush does. Not thread-safe. */
public final class Upserter {

    private final IdentityMap map;
    private final DriverSession driver;
    private final TransactionRunner transactions;
    private final Configuration configuration;
    private final Platform platform;
    private final ReadBack readBack;
    private final UpsertSettlement settlement;
    private final UnitOfWork work;
    private final boolean targeted;

    /** For the entities of an identity map, written and read through a session in the transactions of a runner. */
    public Upserter(
            Store store,
            TransactionRunner transactions,
            Configuration configuration,
            QueryResolver queries,
            UnitOfWork work) {
        this.map = store.map();
        this.driver = store.driver();
        this.platform = store.platform();
        this.transactions = transactions;
        this.configuration = configuration;
        this.targeted = platform.capabilities().has(Capabilities.Feature.UPSERT_TARGETS);
        this.readBack = new ReadBack(map, driver, queries, targeted);
        this.settlement = new UpsertSettlement(map, work);
        this.work = work;
    }

    /** Where rows go, and where their entities are. */
    public record Store(IdentityMap map, DriverSession driver, Platform platform) {}

    /**
     * One row to write.
     *
     * @param entity the object that stands for it
     * @param named the properties that were given; null for all
     */
    public record Given(Object entity, @Nullable Set<String> named) {

        /** Refuses null. */
        public Given {
            if (entity == null) {
                throw UpsertErrors.nothing();
            }
        }
    }

    /** What is decided for the rows of one class. */
    private record Decided(UpsertDecision decision, RowValues values) {}

    private static void requireNoneFilled(EntityMetadata entity) {
        for (MappedColumn column : entity.columns()) {
            boolean filled = column.isForeignKey() && column.relation().isOfCollection();
            if (filled && column.isRequired()) {
                throw UpsertErrors.filledByCollection(entity, column);
            }
        }
    }

    /**
     * Writes rows, at once, class by class. A failure leaves everything as it was.
     *
     * @return the managed objects, in the order of what was given
     */
    public List<Object> upsert(List<Given> given, UpsertOptions options) {
        if (work.isFlushing()) {
            throw UpsertErrors.whileFlushing();
        }
        if (!platform.capabilities().has(Capabilities.Feature.UPSERTS)) {
            throw UpsertErrors.notSupported(platform.name());
        }
        Times times = Times.of(configuration.clock(), platform::timeUnit);
        Map<EntityMetadata, Decided> byType = new LinkedHashMap<>();
        List<UpsertRow> rows = new ArrayList<>(given.size());
        for (Given one : given) {
            EntityMetadata entity = map.prototypeOf(one.entity()).metadata();
            if (entity.isReadOnly()) {
                throw ReadOnlyErrors.upserted(entity);
            }
            if (entity.isInSeveralTables()) {
                throw UpsertErrors.severalTables(entity);
            }
            requireNoneFilled(entity);
            Decided decided = byType.computeIfAbsent(entity, e -> decide(new UpsertType(e), options, times));
            UpsertRow row = decided.values.read(one.entity(), decided.decision.said(one.named()));
            rows.add(decided.decision.add(row, one.named()));
        }
        byType.keySet().forEach(entity -> requireKeysOfTheirs(entity, rows));
        List<UpsertStep> steps = new ArrayList<>();
        byType.values().forEach(d -> steps.addAll(d.decision.steps()));
        if (!steps.isEmpty()) {
            boolean outside = !transactions.isActive();
            transactions.atomically(() -> carryOut(steps, outside));
        }
        return settle(steps, rows);
    }

    /** Refuses managed objects whose key was changed or taken away: each would stand for two rows. */
    private void requireKeysOfTheirs(EntityMetadata entity, List<UpsertRow> rows) {
        IdentityTable managed = map.table(entity);
        if (managed.size() == 0) {
            return;
        }
        Set<Object> unknown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (UpsertRow row : rows) {
            if (map.stateOf(row.entity) == null) {
                unknown.add(row.entity);
            }
        }
        for (int i = 0; !unknown.isEmpty() && i < managed.size(); i++) {
            EntityState state = managed.at(i);
            if (state.entity() != null && unknown.contains(state.entity())) {
                throw UpsertErrors.keyChanged(state);
            }
        }
    }

    private Decided decide(UpsertType type, UpsertOptions options, Times times) {
        return new Decided(new UpsertDecision(type, options, targeted), new RowValues(map, type, times));
    }

    /** What a plain read of a transaction sees may be as old as its first one; so the first step of one of our own may read plainly. */
    private void carryOut(List<UpsertStep> steps, boolean outside) {
        for (int i = 0; i < steps.size(); i++) {
            UpsertStep step = steps.get(i);
            send(step);
            if (step.reads()) {
                readBack.read(step, !outside || i > 0);
            }
            settlement.check(step);
        }
    }

    /** Rows with contents go as in a flush: each content is read from its source before its row is sent, large ones by themselves. */
    private void send(UpsertStep step) {
        if (step.type().contents.isEmpty()) {
            driver.upsert(step.batch());
            return;
        }
        List<UpsertRow> rows = step.rows();
        int from = 0;
        while (from < rows.size()) {
            int to = endOfPart(step.type(), rows, from);
            try (OutgoingContents outgoing = new OutgoingContents()) {
                driver.upsert(step.batch(rows.subList(from, to), outgoing));
            }
            from = to;
        }
    }

    private static int endOfPart(UpsertType type, List<UpsertRow> rows, int from) {
        long size = 0;
        int to = from;
        while (to < rows.size()) {
            long more = rows.get(to).sizeOfContents(type);
            if (to > from && !OutgoingContents.fit(size, more)) {
                break;
            }
            size += more;
            to++;
        }
        return to;
    }

    private List<Object> settle(List<UpsertStep> steps, List<UpsertRow> rows) {
        settlement.settle(steps);
        List<Object> entities = new ArrayList<>(rows.size());
        for (UpsertRow row : rows) {
            entities.add(Objects.requireNonNull(row.managed));
        }
        return entities;
    }
}
