// SPDX-License-Identifier: MIT
package io.mikroorm.sql.boot;

import io.mikroorm.Configuration;
import io.mikroorm.MikroORM;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.sql.SchemaGenerator;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlORM;

/** The front door, with the schema beside it. */
final class DefaultSqlORM implements SqlORM {

    private final MikroORM orm;
    private final SchemaGenerator schema;

    DefaultSqlORM(MikroORM orm, SchemaGenerator schema) {
        this.orm = orm;
        this.schema = schema;
    }

    @Override
    public SqlEntityManager em() {
        return SqlEntityManager.of(orm.em());
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
    public SchemaGenerator schema() {
        return schema;
    }

    @Override
    public void close() {
        orm.close();
    }
}
