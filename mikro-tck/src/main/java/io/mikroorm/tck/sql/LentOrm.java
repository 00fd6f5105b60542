// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.Configuration;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.sql.SchemaGenerator;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.server.Space;

/** An ORM in a schema that is lent to it, and goes back when it is closed. */
final class LentOrm implements SqlORM {

    private final SqlORM orm;
    private final Space space;

    LentOrm(SqlORM orm, Space space) {
        this.orm = orm;
        this.space = space;
    }

    @Override
    public SchemaGenerator schema() {
        return orm.schema();
    }

    @Override
    public SqlEntityManager em() {
        return orm.em();
    }

    @Override
    public MetadataStorage metadata() {
        return orm.metadata();
    }

    @Override
    public Configuration configuration() {
        return orm.configuration();
    }

    @Override
    public void close() {
        try (space) {
            orm.close();
        }
    }
}
