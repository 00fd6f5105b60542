// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.MikroORM;

/** The front door to a model on a relational database. Thread-safe; close it with the application. */
public interface SqlORM extends MikroORM {

    /** What creates and drops the tables. */
    SchemaGenerator schema();
}
