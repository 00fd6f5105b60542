// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** Something that rows can be taken from, in {@code from} or in a join. */
public sealed interface TableRef extends SqlNode
        permits ArraysTable, DerivedTable, ElementsTable, JoinedTable, QueryTable, Table, ValuesTable {}
