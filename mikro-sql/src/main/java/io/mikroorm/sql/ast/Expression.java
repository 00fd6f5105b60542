// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import io.mikroorm.sql.ast.Insert.Excluded;

/**
 * Something that has a value for each row. Those whose value is true, false or unknown are {@link Condition}s; only they
 * may stand in {@code where}, {@code on}, {@code having} and {@code when}, because several databases do not mix the two.
 */
public sealed interface Expression extends SqlNode
        permits Arithmetic,
                Case,
                Cast,
                Column,
                Condition,
                Count,
                DocumentParts,
                DocumentValue,
                Excluded,
                FunctionCall,
                Literal,
                Param,
                ScalarSelect,
                SqlWords,
                FunctionCall.Windowed,
                Tuple {}
