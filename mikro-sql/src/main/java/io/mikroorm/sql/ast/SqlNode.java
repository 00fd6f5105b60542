// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/**
 * A piece of a statement that comes in several kinds, and is told apart by a visitor. Nodes are immutable and compare by
 * content.
 */
public sealed interface SqlNode permits Statement, Expression, TableRef {

    /** Calls the one method of the visitor that is made for this kind of node, and gives back its result. */
    <R> R accept(SqlVisitor<R> visitor);
}
