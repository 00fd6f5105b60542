// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DatabaseDriver;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to one SQL database: plans, renders, executes, reads. Thread-safe. */
public abstract class SqlDriver implements DatabaseDriver {

    private final SqlPlatform platform;
    private final JdbcConnections connections;
    private final int batchSize;
    private volatile @Nullable PlanCache plans;

    /**
     * For the databases' own drivers.
     *
     * @param batchSize the most rows in one statement or batch of a flush
     */
    protected SqlDriver(SqlPlatform platform, JdbcConnections connections, int batchSize) {
        this.platform = platform;
        this.connections = connections;
        this.batchSize = batchSize;
    }

    /**
     * Sets keys aside for rows that are about to be inserted, so that each row has its key before it is sent. Called within
     * a transaction.
     *
     * @param count how many, at least one
     * @return the keys in ascending order, of the class of the entity's key
     */
    protected abstract List<Object> reserveKeys(JdbcSession session, EntityMetadata entity, int count);

    @Override
    public final SqlPlatform platform() {
        return platform;
    }

    @Override
    public void start(MetadataStorage metadata) {
        plans = new PlanCache(metadata, platform);
    }

    @Override
    public final DriverSession openSession() {
        return new SqlSession(this, connections.openSession());
    }

    /** What the cache of plans has been doing. */
    public final PlanCacheStatistics planCacheStatistics() {
        return plans().statistics();
    }

    /** The connections, for what is not about entities, such as the schema. */
    public final JdbcConnections connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }

    final PlanCache plans() {
        PlanCache known = plans;
        if (known == null) {
            throw SqlErrors.notStarted();
        }
        return known;
    }

    /** The most rows of one statement, where each row has so many values. */
    final int rowsPerStatement(int valuesPerRow) {
        int most = platform.dialect().maxParameters() / Math.max(1, valuesPerRow);
        return Math.max(1, Math.min(batchSize, most));
    }

    /** The type of the key of an entity. */
    final ValueType keyType(Class<?> entity) {
        return plans().keyType(entity);
    }

    final int batchSize() {
        return batchSize;
    }
}
