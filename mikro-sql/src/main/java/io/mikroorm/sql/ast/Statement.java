// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** A whole statement: what can be rendered and sent to the database by itself. */
public sealed interface Statement extends SqlNode
        permits Select, Insert, InsertSelect, Update, Delete, Delete.Truncation {}
