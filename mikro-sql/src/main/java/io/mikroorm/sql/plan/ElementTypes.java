// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the database's words for values that travel in arrays, and which it reads in documents. */
public interface ElementTypes {

    /** The types of the values of a column on their way into it: one, or of a key of several parts one for each. */
    List<String> of(MappedColumn column);

    /** What makes a number of its text, {@code ?}, to be compared with numbers in documents of which nothing is known. */
    String openNumber();

    /** Whether that takes no number which is greater than all binary fractions. */
    boolean takesFractionsOnly();

    /** Whether a name is found in documents of which nothing is known. */
    boolean finds(String name);

    /** What makes the start of a text, {@code ?}, of it that is in indexes; null where texts are there as a whole. */
    @Nullable
    String bounded(int length);

    /** What makes a text of a value, {@code ?}, to which nothing beside it gives a type. */
    String looseText();

    /** Whether values of a kind are read in documents. */
    boolean reads(DocumentValue.Kind kind);

    /** Whether texts are compared with regular expressions. */
    boolean takesRegexps();

    /** How words are given that are looked for in texts. */
    ValueType words();

    /** By which rules an index of words tells them, by the database's name. */
    String language(IndexMapping index);

    /** Whether the values of a column are arrays of the database's own. */
    boolean isArray(MappedColumn column);

    /** Whether elements of arrays in documents are looked for. */
    boolean readsElements();
}
