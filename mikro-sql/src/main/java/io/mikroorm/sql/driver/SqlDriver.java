// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DatabaseDriver;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.query.ReadOptions;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.schema.Schema;
import io.mikroorm.type.ValueType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to one SQL database: plans, renders, executes, reads. Thread-safe. */
public final class SqlDriver implements DatabaseDriver {

    /** Longer statements gain next to nothing, and each number of rows is a text of its own to keep and to prepare. */
    private static final int ROWS = 300;

    /** Where the text is the same for any number of rows, only memory speaks against more of them. */
    private static final int ROWS_IN_ARRAYS = 3_000;

    /** No server is set up to take statements of fewer bytes; below that, nobody is asked for how many it takes. */
    static final long SURELY_TAKEN = 16_384;

    private final SqlPlatform platform;
    private final JdbcConnections connections;
    private final KeyHandout keyHandout;
    private final int batchSize;
    private final OpenSchemas schemas;
    private volatile List<RoutineShape> routines = List.of();
    private volatile @Nullable PlanCache plans;
    private volatile @Nullable BrokenConstraints constraints;

    /**
     * For one database.
     *
     * @param keyHandout how new rows come to keys
     * @param batchSize the most rows in one statement or batch of a flush; 0 for 300, and 3,000 where rows travel as arrays
     */
    public SqlDriver(SqlPlatform platform, JdbcConnections connections, KeyHandout keyHandout, int batchSize) {
        this.platform = platform;
        this.connections = connections;
        this.keyHandout = keyHandout;
        this.batchSize = batchSize;
        this.schemas = new OpenSchemas(this);
    }

    /** The same driver for a schema: with plans of its own, and all else shared. */
    private SqlDriver(SqlDriver whole, MetadataStorage metadata, String schema) {
        this.platform = whole.platform;
        this.connections = whole.connections;
        this.keyHandout = whole.keyHandout;
        this.batchSize = whole.batchSize;
        this.schemas = whole.schemas;
        this.plans = new PlanCache(metadata, platform, schema);
    }

    /** This driver where entities with an open schema lie in that one. */
    SqlDriver in(String schema) {
        return new SqlDriver(this, plans().metadata(), schema);
    }

    @Override
    public SqlPlatform platform() {
        return platform;
    }

    @Override
    public void start(MetadataStorage metadata) {
        plans = new PlanCache(metadata, platform, null);
    }

    @Override
    public void routines(List<RoutineShape> named) {
        this.routines = List.copyOf(named);
        platform.useRoutines(routines);
    }

    /** The routines that the settings name. */
    public List<RoutineShape> routines() {
        return routines;
    }

    /**
     * Tells which tables the model wants, so that a broken constraint leads back to the properties that it is about. Where
     * nobody says so, errors name the constraint only.
     */
    public void tables(MetadataStorage metadata, Schema schema) {
        constraints = new BrokenConstraints(metadata, schema);
    }

    /** The same failure with the properties that it is about, where the model leads to them. */
    ConstraintViolationException named(ConstraintViolationException failure, @Nullable String table) {
        BrokenConstraints known = schemas.whole().constraints;
        return known == null ? failure : known.named(failure, table);
    }

    @Override
    public DriverSession openSession() {
        return new SqlSession(this, connections.openSession());
    }

    @Override
    public DriverSession openSession(String schema) {
        return new SqlSession(schemas.of(schema), connections.openSession());
    }

    @Override
    public DriverSession openSessionBeside(DriverSession waiting) {
        SqlSession other = (SqlSession) waiting;
        if (connections.isSingle() && other.jdbc().isStarted()) {
            throw SqlErrors.onlyOneConnection();
        }
        return new SqlSession(other.driver(), connections.openSession(), other);
    }

    /** What the cache of plans has been doing, and those of schemas that are chosen while the program runs. */
    public PlanCacheStatistics planCacheStatistics() {
        return schemas.statistics(plans().statistics());
    }

    /** The connections, for what is not about entities, such as the schema. */
    public JdbcConnections connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }

    /** The seconds that the statement of a query may take; 0 for any. Refuses what no database that speaks SQL knows. */
    int timeout(FindQuery query) {
        return timeout(query.shape().entity(), query.reading());
    }

    int timeout(EntityMetadata type, ReadOptions reading) {
        if (reading == ReadOptions.NONE) {
            return 0;
        }
        String entity = type.name();
        if (!reading.others().isEmpty()) {
            throw SqlErrors.optionOfOthers(entity, reading.others().get(0), platform.name());
        }
        Duration timeout = reading.timeout();
        if (timeout == null) {
            return 0;
        }
        if (!platform.dialect().supports(Feature.STATEMENT_TIMEOUTS)) {
            throw SqlErrors.noTimeouts(entity, platform.name());
        }
        return seconds(timeout);
    }

    /** The seconds that a statement of the application's own may take; 0 for any. */
    int timeout(@Nullable Duration timeout) {
        if (timeout == null) {
            return 0;
        }
        if (!platform.dialect().supports(Feature.STATEMENT_TIMEOUTS)) {
            throw SqlErrors.noTimeouts(platform.name());
        }
        return seconds(timeout);
    }

    /** Rounded up: no seconds would be any number of them. */
    static int seconds(Duration timeout) {
        return Math.toIntExact(timeout.plusNanos(999_999_999).toSeconds());
    }

    PlanCache plans() {
        PlanCache known = plans;
        if (known == null) {
            throw SqlErrors.notStarted();
        }
        return known;
    }

    /** The most rows of one statement, where each row has so many values. */
    int rowsPerStatement(int valuesPerRow) {
        int most = platform.dialect().maxParameters() / Math.max(1, valuesPerRow);
        return Math.max(1, Math.min(batchSize(), most));
    }

    /** The type of the key of an entity. */
    ValueType keyType(Class<?> entity) {
        return plans().keyType(entity);
    }

    KeyHandout keyHandout() {
        return keyHandout;
    }

    /** The most rows in one statement whose text grows with them, or in one batch. */
    int batchSize() {
        return batchSize == 0 ? ROWS : batchSize;
    }

    /** The most rows in one statement whose text is the same for any number of rows. */
    int arraySize() {
        return batchSize == 0 ? ROWS_IN_ARRAYS : batchSize;
    }
}
