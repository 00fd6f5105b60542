// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.sql.SchemaGenerator;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.schema.Schema;
import java.util.List;

/** Creates and drops the tables of one model in one database, in a transaction. */
public final class ModelSchema implements SchemaGenerator {

    private final SqlPlatform platform;
    private final JdbcConnections connections;
    private final Schema schema;

    /** For a model whose constraints are named like this. */
    public ModelSchema(
            MetadataStorage metadata, NamingStrategy naming, SqlPlatform platform, JdbcConnections connections) {
        this.platform = platform;
        this.connections = connections;
        this.schema = new SchemaBuilder(platform, naming).build(metadata);
    }

    @Override
    public void create() {
        run(platform.ddl().create(schema));
    }

    @Override
    public void drop() {
        run(platform.ddl().drop(schema));
    }

    @Override
    public String createSql() {
        return platform.ddl().script(platform.ddl().create(schema));
    }

    @Override
    public String dropSql() {
        return platform.ddl().script(platform.ddl().drop(schema));
    }

    private void run(List<String> statements) {
        try (JdbcSession session = connections.openSession()) {
            session.begin(TransactionOptions.DEFAULT);
            for (String statement : statements) {
                session.execute(statement);
            }
            session.commit();
        }
    }
}
