// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import io.mikroorm.sql.ast.Insert.Excluded;

/**
 * One method for each kind of node. A new kind adds a method here, and nothing compiles until every visitor has met it.
 *
 * @param <R> what a visit gives back
 */
public interface SqlVisitor<R> {

    /** Meets a select, either the whole statement or a sub-select. */
    R select(Select select);

    /** Meets an insert. */
    R insert(Insert insert);

    /** Meets an insert of what a query finds. */
    R insertSelect(InsertSelect insert);

    /** Meets an update. */
    R update(Update update);

    /** Meets a delete. */
    R delete(Delete delete);

    /** Meets a deletion of all rows of a table. */
    R truncation(Delete.Truncation truncation);

    /** Meets a table of the database. */
    R table(Table table);

    /** Meets a sub-select that is used as a table. */
    R derivedTable(DerivedTable table);

    /** Meets a query in the words of the database that is used as a table. */
    R queryTable(QueryTable table);

    /** Meets rows that are used as a table. */
    R valuesTable(ValuesTable table);

    /** Meets arrays that are used as a table. */
    R arraysTable(ArraysTable table);

    /** Meets the elements of an array that are used as a table. */
    R elementsTable(ElementsTable table);

    /** Meets a group of joined tables that is used as one. */
    R joinedTable(JoinedTable table);

    /** Meets a column. */
    R column(Column column);

    /** Meets what a row that could not be inserted brought along. */
    R excluded(Excluded excluded);

    /** Meets a document of which parts are set. */
    R documentParts(DocumentParts parts);

    /** Meets a value inside of a document. */
    R documentValue(DocumentValue value);

    /** Meets a parameter. */
    R param(Param param);

    /** Meets a name out of the mapping. */
    R nameLiteral(Literal.Name literal);

    /** Meets the literal {@code null}. */
    R nullLiteral(Literal.Null literal);

    /** Meets a whole number that is part of the statement. */
    R numberLiteral(Literal.Number literal);

    /** Meets true or false that is part of the statement. */
    R booleanLiteral(Literal.Bool literal);

    /** Meets a calculation of two operands. */
    R arithmetic(Arithmetic arithmetic);

    /** Meets a call of a function. */
    R functionCall(FunctionCall call);

    /** Meets a count of rows or values. */
    R count(Count count);

    /** Meets a searched case. */
    R caseWhen(Case searched);

    /** Meets a cast. */
    R cast(Cast cast);

    /** Meets a sub-select that is used as a value. */
    R scalarSelect(ScalarSelect select);

    /** Meets an expression in the words of a mapping. */
    R sqlWords(SqlWords words);

    /** Meets a function over the rows of a window. */
    R windowed(FunctionCall.Windowed windowed);

    /** Meets values that are compared as one. */
    R tuple(Tuple tuple);

    /** Meets a comparison of two values. */
    R comparison(Condition.Comparison comparison);

    /** Meets conditions of which all must hold. */
    R and(Condition.And and);

    /** Meets conditions of which one must hold. */
    R or(Condition.Or or);

    /** Meets a negation. */
    R not(Condition.Not not);

    /** Meets a test for being in a list. */
    R in(Condition.In in);

    /** Meets a test for being in an array. */
    R inArray(Condition.InArray in);

    /** Meets a test for being in the rows of a sub-select. */
    R inSelect(Condition.InSelect in);

    /** Meets a test for being in the rows of one of some sub-selects. */
    R inUnion(Condition.InUnion in);

    /** Meets a test for a sub-select having rows. */
    R exists(Condition.Exists exists);

    /** Meets a test for null. */
    R isNull(Condition.IsNull isNull);

    /** Meets a comparison with a regular expression. */
    R regexp(Condition.Regexp regexp);

    /** Texts that are looked through for words. */
    R fullText(Condition.FullText text);

    /** Meets words of the database that are true or false. */
    R holds(Condition.Holds holds);

    /** Meets a comparison with a pattern. */
    R like(Condition.Like like);
}
