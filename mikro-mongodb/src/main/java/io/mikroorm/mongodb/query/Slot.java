// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.Predicate.Like.Form;
import io.mikroorm.type.ValueType;
import org.bson.BsonDocument;

/** What comes into a place of a template. */
public sealed interface Slot {

    /** A value of the query, or a whole list of them. */
    record Value(int number, ValueType type) implements Slot {}

    /** A value that the application has given with a pipeline of its own; in an expression, a text with a dollar sign would be a path. */
    record OfSource(int number, boolean inExpression) implements Slot {}

    /**
     * A number of the query, than which those in documents of which nothing is known are greater or less.
     *
     * @param upper whether it is the greater one of the forms that a document may have it in
     */
    record OpenNumber(int number, boolean upper) implements Slot {}

    /** Some numbers of the query that follow each other, to be the same as those there: in each form that they may have. */
    record OpenNumbers(int first, int count) implements Slot {}

    /** A filter that the application has written itself. */
    record Own(int number) implements Slot {}

    /** A filter for an array that has at least so many elements, by the place of the last of these. */
    record AtLeast(int number, String field) implements Slot {}

    /**
     * What another query finds before: what documents have of others, where so many documents have the same.
     *
     * @param owners that query
     * @param unwound the array with what is counted; the field itself where that is one value
     * @param exactly whether more are too many
     * @param number the value of the query that is the number
     */
    record Counted(OwnersFound owners, String unwound, boolean exactly, int number) implements Slot {}

    /** A text of the query that is a pattern, as a regular expression. */
    record Pattern(int number, Form form, Criterion.Flags flags) implements Slot {}

    /** The first of some words of the query, as {@code $search} takes it; without those that an index in English has not. */
    record FirstWord(int number, boolean english) implements Slot {}

    /** A filter for documents in a collection that have all the other words, whose keys are found before; for all, where there are none. */
    record OtherWords(int number, boolean english, String collection) implements Slot {}

    /** The same as a text, for {@code $regex}; its flags stand beside it. */
    record PatternText(int number, Form form) implements Slot {}

    /**
     * What another query finds before: the values of one field.
     *
     * @param collection where it looks
     * @param filter the template of its filter
     * @param field the field
     */
    record Keys(String collection, BsonDocument filter, String field) implements Slot {}
}
