// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.Configuration;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.driver.DatabaseDriver;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.TimeGrain;
import io.mikroorm.routine.Routine;
import io.mikroorm.unitofwork.WriteModel;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all entity managers of one ORM share. Thread-safe. */
public final class Model {

    private final Configuration configuration;
    private final MetadataStorage metadata;
    private final StateFactory states;
    private final QueryResolver queries;
    private final WriteModel writes;
    private final DatabaseDriver driver;
    private final LazyLoadNotices notices;
    private final Records records;
    private final ViewsRead views;
    private final Routines routines;
    private final StoredClasses storedClasses;
    private final RowsInto.Known rowsInto;
    private final EntityManagers entityManagers;

    /** Made by boot alone: the settings, the entities, a started driver, and who makes entity managers. */
    @SuppressWarnings("exports") // how entities are hydrated is no business of drivers
    public Model(
            Configuration configuration,
            MetadataStorage metadata,
            StateFactory states,
            DatabaseDriver driver,
            EntityManagers entityManagers) {
        this.configuration = configuration;
        this.metadata = metadata;
        this.states = states;
        this.driver = driver;
        this.entityManagers = entityManagers;
        Capabilities capabilities = driver.platform().capabilities();
        int longest = capabilities.maxKeysPerStatement() / (driver.platform().spreadsKeys() ? metadata.widestKey() : 1);
        ListForm lists = new ListForm(longest, capabilities.has(Capabilities.Feature.LISTS_AS_VALUES));
        this.queries = new QueryResolver(
                metadata,
                configuration.loadStrategy(),
                lists,
                times(capabilities),
                !capabilities.has(Capabilities.Feature.PIVOT_TABLES));
        this.writes = new WriteModel(metadata, capabilities, driver.platform()::timeUnit, queries);
        this.notices = new LazyLoadNotices(metadata);
        this.records = new Records(queries, states);
        this.views = new ViewsRead(metadata);
        this.storedClasses = new StoredClasses(configuration, driver.platform());
        this.rowsInto = new RowsInto.Known(configuration, driver.platform(), storedClasses);
        this.routines = new Routines(configuration, driver.platform(), storedClasses);
        List<Routine<?>> made = routines(configuration, metadata);
        if (!made.isEmpty()) {
            driver.routines(routines.registered(made));
        }
    }

    /** Those that the settings name, and those of the classes; each once. */
    private static List<Routine<?>> routines(Configuration configuration, MetadataStorage metadata) {
        List<Routine<?>> routines = new ArrayList<>(configuration.routines());
        for (Routine<?> routine : metadata.routines()) {
            if (!routines.contains(routine)) {
                routines.add(routine);
            }
        }
        return routines;
    }

    private static TimeGrain times(Capabilities capabilities) {
        boolean exact = capabilities.has(Capabilities.Feature.EXACT_TIMES_INSIDE);
        return new TimeGrain(capabilities.timeUnit(), exact ? ChronoUnit.NANOS : capabilities.timeUnit());
    }

    /** What the driver opens for an entity manager whose entities with an open schema lie in this one; null for none. */
    DriverSession open(@Nullable String schema) {
        if (schema == null) {
            return driver.openSession();
        }
        if (!driver.platform().capabilities().has(Capabilities.Feature.SCHEMAS)) {
            throw SessionErrors.noSchemas(schema, driver.platform().name());
        }
        return driver.openSession(schema);
    }

    /** The global entity manager of an ORM. */
    public EntityManager globalEntityManager(MikroORM orm) {
        Session global = configuration.allowGlobalContext() ? new Session(this) : null;
        return entityManagers.over(new ContextScope(orm, this, global));
    }

    /** The settings. */
    public Configuration configuration() {
        return configuration;
    }

    /** The entities. */
    public MetadataStorage metadata() {
        return metadata;
    }

    /** The way to the store. */
    public DatabaseDriver driver() {
        return driver;
    }

    StateFactory states() {
        return states;
    }

    QueryResolver queries() {
        return queries;
    }

    EntityManagers entityManagers() {
        return entityManagers;
    }

    Records records() {
        return records;
    }

    ViewsRead views() {
        return views;
    }

    Routines routines() {
        return routines;
    }

    StoredClasses storedClasses() {
        return storedClasses;
    }

    RowsInto.Known rowsInto() {
        return rowsInto;
    }

    WriteModel writes() {
        return writes;
    }

    LazyLoadNotices notices() {
        return notices;
    }
}
