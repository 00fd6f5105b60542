// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Documents;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.plan.DocumentPlanner;
import org.jspecify.annotations.Nullable;

/** What a database cannot do of indexes over what is inside of objects and documents. */
final class InsideLimits {

    private final Dialect dialect;

    InsideLimits(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Why an index cannot be made, and what to do; null where it can: what is inside of an object is there what conditions read, as it is. */
    @Nullable
    String refusal(EntityMetadata entity, IndexMapping index) {
        Documents documents = dialect.documents();
        for (IndexPart part : index.parts()) {
            if (part.column().document() == null) {
                continue;
            }
            String path = "'" + part.column().path() + "'";
            DocumentValue value = documents == null ? null : DocumentPlanner.indexed(entity, part, documents::reads);
            if (documents == null || value == null || !dialect.supports(Feature.EXPRESSION_INDEXES)) {
                return "An index here is over columns, and " + path
                        + " is inside of one. Embed it in columns, keep it in a property of its own, which the database may work out"
                        + " (generated), or leave the index out.";
            }
            if (!documents.indexes(value.kind())) {
                return "No condition would come by an index over a number with a binary fraction inside of an object, and "
                        + path + " is one. Make it a whole number or a decimal, or embed it in columns.";
            }
            boolean start = documents.isBounding() && isStart(index, value.kind());
            if (index.type() == IndexType.FULLTEXT || part.length() > 0 && !start || part.collation() != null) {
                return "What is inside of an object stands in an index as it is read, and so does " + path
                        + ". Leave the type, the number and the collation out.";
            }
            String tooLong = documents.isBounding() && index.unique() ? tooLong(part, value.kind()) : null;
            if (tooLong != null) {
                return tooLong;
            }
        }
        return null;
    }

    /** Whether the first characters may be what is in the index: of a text that is unique in an embeddable, the length of the property says it. */
    private static boolean isStart(IndexMapping index, DocumentValue.Kind kind) {
        return kind == DocumentValue.Kind.OPEN_TEXT || kind == DocumentValue.Kind.TEXT && !index.unique();
    }

    private static @Nullable String tooLong(IndexPart part, DocumentValue.Kind kind) {
        if (kind == DocumentValue.Kind.TEXT && !DocumentPlanner.isWhole(part)) {
            return "A text in a unique index needs a length of at most 767 here, and '"
                    + part.column().path() + "' has none. Say @Property(length = …) in the embeddable.";
        }
        return kind == DocumentValue.Kind.OPEN_TEXT && part.length() == 0
                ? "A unique index has the starts of texts here, and '"
                        + part.column().path()
                        + "' does not say how much. Say how many characters are unique: '"
                        + part.column().path() + "(40)'."
                : null;
    }
}
