// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.IndexPart.Nulls;
import io.mikroorm.metadata.IndexRefusals;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.IndexMethod;
import io.mikroorm.sql.dialect.IndexOption;
import io.mikroorm.sql.dialect.IndexOption.Place;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the indexes of a mapping a database cannot make. */
final class IndexLimits {

    private final Dialect dialect;
    private final RowLimits rows;
    private final ActedLimits acted;
    private final CounterLimits counters;
    private final InsideLimits insides;

    IndexLimits(Dialect dialect) {
        this.dialect = dialect;
        this.rows = new RowLimits(dialect);
        this.acted = new ActedLimits(dialect);
        this.counters = new CounterLimits(dialect);
        this.insides = new InsideLimits(dialect);
    }

    /** Refuses all that cannot be made, together; and then what reads what foreign keys change by themselves. */
    void check(MetadataStorage metadata) {
        IndexRefusals refusals = new IndexRefusals(dialect.name());
        for (EntityMetadata entity : metadata) {
            for (IndexMapping index : entity.indexes()) {
                String refusal = refusal(entity, index);
                refusal = refusal == null ? acted.refusal(metadata, entity, index) : refusal;
                refusal = refusal == null ? counters.refusal(metadata, entity, index) : refusal;
                if (refusal != null) {
                    refusals.add(entity, index, refusal);
                }
            }
        }
        refusals.throwIfAny();
        acted.check(metadata);
        counters.check(metadata);
    }

    private @Nullable String refusal(EntityMetadata entity, IndexMapping index) {
        if (!has(index.type())) {
            return "It has no index of the type " + index.type()
                    + ". Leave it out here, or make it by a statement of your own.";
        }
        String ofType = index.type() == IndexType.FULLTEXT ? refusedOfWordTable(entity, index) : null;
        ofType = ofType == null ? refusedOfType(index) : ofType;
        if (ofType != null) {
            return ofType;
        }
        String ofRows = rows.refusal(entity, index);
        if (ofRows != null) {
            return ofRows;
        }
        String missing = missing(index);
        missing = missing == null ? insides.refusal(entity, index) : missing;
        return missing == null ? refusedOption(index) : missing;
    }

    /** A table of words knows rows by their numbers, which stay the same only where they are the key. */
    private @Nullable String refusedOfWordTable(EntityMetadata entity, IndexMapping index) {
        if (!dialect.supports(Feature.WORD_TABLES)) {
            return null;
        }
        MappedColumn key = entity.key();
        boolean counted =
                switch (key.type().storage()) {
                    case BYTE, SHORT, INT, LONG -> key.columnType().isEmpty();
                    default -> false;
                };
        if (!counted) {
            return "An index of the type FULLTEXT is a table here that knows rows by their numbers, and '" + key.path()
                    + "' is no whole number. Give the entity such a key, or look by contains(…).";
        }
        return index.where().isEmpty()
                ? null
                : "An index of the type FULLTEXT has the words of all rows here. Leave \"where\" out.";
    }

    private static @Nullable String refusedOfWords(IndexMapping index) {
        if (index.expression() != null) {
            return "An index of the type FULLTEXT is over columns. Keep what the expression gives in a property of its own, and"
                    + " index that.";
        }
        if (!index.include().isEmpty()) {
            return "An index of the type FULLTEXT keeps words, and nothing else. Leave \"include\" out.";
        }
        for (IndexPart part : index.parts()) {
            if (part.length() > 0 || part.collation() != null) {
                return "An index of the type FULLTEXT is of the words of whole values, by rules of its own. Leave the number and the"
                        + " collation behind the property out.";
            }
            if (part.column().type().storage() != Storage.STRING
                    || part.column().type().isEnum()) {
                return "Only texts have words, and '" + part.column().path() + "' is none. Leave it out, or the type.";
            }
        }
        return null;
    }

    private @Nullable String refusedOfPlaces(IndexMapping index) {
        boolean byGist = dialect.supports(Feature.GIST_INDEXES);
        if (index.expression() != null && !byGist || index.columns().size() > 1 && index.expression() == null) {
            return "An index of the type SPATIAL is over one property. Leave all else out.";
        }
        for (IndexPart part : index.parts()) {
            String path = "'" + part.column().path() + "'";
            if (part.length() > 0 || part.collation() != null) {
                return "Only texts have a start and a collation, and " + path + " is a place. Leave them out.";
            }
            if (part.column().columnType().isEmpty()) {
                return "A place has a column of its own kind here, and " + path
                        + " has none. Say @Property(columnType = …), and by a type how its values are written and read.";
            }
            if (part.column().nullable() && !byGist) {
                return "An index of the type SPATIAL is over what is never null, and " + path
                        + " may be. Make it not nullable.";
            }
        }
        return null;
    }

    private @Nullable String refusedOfType(IndexMapping index) {
        if (index.type() != IndexType.SORTED && hasOrder(index)) {
            return "Only SORTED indexes have an order. Leave \"desc\" and \"nulls …\" out.";
        }
        if (index.type() == IndexType.HASH) {
            return refusedOfHash(index);
        }
        if (index.type() == IndexType.SPATIAL) {
            return refusedOfPlaces(index);
        }
        return index.type() == IndexType.FULLTEXT ? refusedOfWords(index) : null;
    }

    private static @Nullable String refusedOfHash(IndexMapping index) {
        if (index.expression() == null && IndexDesign.columnNames(index).size() > 1) {
            return "An index of the type HASH is over one column. Leave the others out, or the type.";
        }
        if (index.unique() || !index.include().isEmpty()) {
            return "An index of the type HASH finds what is equal, and nothing else: it is not unique and keeps no other"
                    + " columns. Leave these out, or the type.";
        }
        return null;
    }

    static boolean hasOrder(IndexMapping index) {
        return index.parts().stream().anyMatch(part -> part.descending() || part.nulls() != Nulls.DEFAULT);
    }

    private @Nullable String missing(IndexMapping index) {
        if (index.expression() != null && !dialect.supports(Feature.EXPRESSION_INDEXES)) {
            return "An index here is over columns. Keep what the expression gives in a property of its own, and index that.";
        }
        if (!index.include().isEmpty() && !dialect.supports(Feature.INCLUDED_COLUMNS)) {
            return "An index here keeps what it is sorted by, and nothing else. Leave \"include\" out, or name those properties last in"
                    + " \"properties\".";
        }
        if (!index.nullsDistinct() && !dialect.supports(Feature.NULLS_NOT_DISTINCT)) {
            return "A null is always another value here than any other null. Leave \"nullsDistinct\" out, or make the property not"
                    + " nullable.";
        }
        for (IndexPart part : index.parts()) {
            String refusal = missing(part);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private @Nullable String missing(IndexPart part) {
        if (part.length() > 0 && !dialect.supports(Feature.INDEXED_STARTS)) {
            return "An index here is of whole values. Leave \"(" + part.length() + ")\" out.";
        }
        if (part.length() > 0 && part.column().type().storage() != Storage.STRING) {
            return "Only texts have a start, and '" + part.column().path() + "' is none. Leave \"(" + part.length()
                    + ")\" out.";
        }
        if (part.nulls() != Nulls.DEFAULT && !dialect.supports(Feature.INDEX_NULLS)) {
            return "Nulls have their place in indexes here, which cannot be chosen. Leave \""
                    + part.nulls().words().trim() + "\" out.";
        }
        if (part.collation() != null && !dialect.supports(Feature.INDEX_COLLATIONS)) {
            return "Texts are compared here as their column says. Leave \"collate " + part.collation() + "\" out.";
        }
        Storage storage = part.column().type().storage();
        if (part.collation() != null && storage != Storage.STRING && storage != Storage.CHAR) {
            return "Only texts are compared by rules of a language, and '"
                    + part.column().path() + "' is none. Leave \"collate " + part.collation() + "\" out.";
        }
        return null;
    }

    private @Nullable String refusedOption(IndexMapping index) {
        for (Map.Entry<String, String> said : index.options().entrySet()) {
            IndexOption option = dialect.indexOption(said.getKey());
            if (option == null) {
                return "It knows no option '" + said.getKey() + "'" + known();
            }
            if (!option.takes(said.getValue())) {
                return "Its option '" + option.name() + "' is not '" + said.getValue() + "', but one of: "
                        + option.meant() + ".";
            }
            if (option.place() == Place.METHOD && index.type() != IndexType.SORTED) {
                return "The option '" + option.name()
                        + "' says what the index is for, as its type does. Leave one of both out.";
            }
            if (option.place() == Place.LANGUAGE && index.type() != IndexType.FULLTEXT) {
                return "The option '" + option.name()
                        + "' is about words. Leave it out, or make the index of the type FULLTEXT.";
            }
            if (option.place() == Place.PARAMETER && index.type() == IndexType.FULLTEXT) {
                return "An index of the type FULLTEXT takes no '" + option.name() + "'. Leave that option out.";
            }
            IndexMethod method = option.methodOf(said.getValue()).orElse(null);
            String beyond = method == null ? "" : beyond(method, index);
            if (!beyond.isEmpty()) {
                return "An index made by '" + said.getValue() + "' " + beyond;
            }
        }
        return null;
    }

    /** What of an index its method cannot do; empty for nothing. */
    private String beyond(IndexMethod method, IndexMapping index) {
        if (index.isExclusion() && !method.excludes()) {
            return "keeps no rows out. Leave the option out for gist, or name another.";
        }
        if (!method.sorts() && index.unique() && !index.isExclusion()) {
            return "cannot be unique. Leave the option out, or make it an @Index.";
        }
        if (!method.sorts() && hasOrder(index)) {
            return "has no order. Leave \"desc\" and \"nulls …\" out.";
        }
        if (!method.includes() && !index.include().isEmpty()) {
            return "keeps no other columns. Leave \"include\" out.";
        }
        for (String name : index.options().keySet()) {
            IndexOption option = dialect.indexOption(name);
            if (!method.takesParameters() && option != null && option.place() == Place.PARAMETER) {
                return "takes no '" + name + "'. Leave that option out.";
            }
        }
        return "";
    }

    private String known() {
        if (dialect.indexOptions().isEmpty()) {
            return ", nor any other. Leave it out; it is for another database.";
        }
        List<String> known = new ArrayList<>();
        dialect.indexOptions().forEach(option -> known.add(option.name() + " (" + option.meant() + ")"));
        return ". What there is: " + String.join("; ", known) + ".";
    }

    private boolean has(IndexType type) {
        return switch (type) {
            case SORTED -> true;
            case FULLTEXT ->
                dialect.supportsAny(Feature.FULLTEXT_INDEXES, Feature.TEXT_VECTOR_INDEXES, Feature.WORD_TABLES);
            case HASH -> dialect.supports(Feature.HASH_INDEXES);
            case SPATIAL -> dialect.supports(Feature.SPATIAL_INDEXES) || dialect.supports(Feature.GIST_INDEXES);
        };
    }
}
