// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.MikroORM;

/** The front door to a model on a relational database. Thread-safe; close it with the application. */
public interface SqlORM extends MikroORM {

    /** The global entity manager: it stands for that of the current request context. Fork it for each request or job. */
    @Override
    SqlEntityManager em();

    /** What creates and drops the tables. */
    SchemaGenerator schema();
}
