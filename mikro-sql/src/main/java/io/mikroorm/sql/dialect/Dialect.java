// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import io.mikroorm.type.Storage;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form that a driver fills in about its SQL. Made by {@link #named}; what is not filled in is as the standard has it,
 * with no {@link Feature} at all.
 *
 * @param name the database, as error messages call it
 * @param quoting how identifiers are quoted
 * @param paging how a window of a result is asked for
 * @param unlimited what stands for the limit where only an offset is wanted; null where an offset may stand alone
 * @param trueLiteral how true is written
 * @param falseLiteral how false is written
 * @param autoIncrement how a column is declared that counts up by itself
 * @param locking how a query locks rows
 * @param upserting how a row is inserted or, if it is there, updated
 * @param dropping how tables are dropped
 * @param generating how columns are declared that the database works out
 * @param enumerating how columns are declared that take the constants of an enum only
 * @param triggering how work is declared that the database does by itself when rows are written
 * @param calling how functions and procedures are declared and called that the database keeps
 * @param documents how values inside of documents are read; null where they are not
 * @param workedOut what stands around expressions of a mapping so that they compare as columns of their kind do, with <code>{e}</code> for the
 *     expression; kinds that are not in it stand for themselves
 * @param indexOptions what can be said about indexes that other databases do not have
 * @param tableOptions what stands behind the declaration of a table; empty for nothing
 * @param schemaHere the query for the schema that the connection looks in, where a foreign key looks for tables without a schema in that of its own
 *     table instead; empty where it looks as the connection does
 * @param maxParameters how many parameters one statement may have
 * @param maxIdentifierLength how many bytes a name may have
 * @param timeUnit the finest fraction of a second that times have
 * @param features what else the database can do
 */
public record Dialect(
        String name,
        Quoting quoting,
        Paging paging,
        @Nullable String unlimited,
        String trueLiteral,
        String falseLiteral,
        AutoIncrement autoIncrement,
        Locking locking,
        Upserting upserting,
        Dropping dropping,
        Generating generating,
        Enumerating enumerating,
        Triggering triggering,
        Calling calling,
        @Nullable Documents documents,
        Map<Storage, String> workedOut,
        List<IndexOption> indexOptions,
        String tableOptions,
        String schemaHere,
        int maxParameters,
        int maxIdentifierLength,
        ChronoUnit timeUnit,
        Set<Feature> features) {

    /** Takes a copy of the features; refuses limits below 1. */
    public Dialect {
        workedOut = Map.copyOf(workedOut);
        indexOptions = List.copyOf(indexOptions);
        Set<Feature> inOrder = EnumSet.noneOf(Feature.class);
        inOrder.addAll(features);
        features = Collections.unmodifiableSet(inOrder);
        if (maxParameters < 1 || maxIdentifierLength < 1) {
            throw new IllegalArgumentException("The limits of " + name + " must be positive");
        }
    }

    /** An empty form for the database of this name. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Whether the database can do this. */
    public boolean supports(Feature feature) {
        return features.contains(feature);
    }

    /** Whether the database can do one of these. */
    public boolean supportsAny(Feature... some) {
        return Arrays.stream(some).anyMatch(features::contains);
    }

    /** The option of indexes of this name; null where there is none. */
    public @Nullable IndexOption indexOption(String option) {
        for (IndexOption known : indexOptions) {
            if (known.name().equals(option)) {
                return known;
            }
        }
        return null;
    }

    /** The form while it is being filled in. */
    public static final class Builder {
        private final String name;
        private final Set<Feature> features = EnumSet.noneOf(Feature.class);
        private Quoting quoting = Quoting.DOUBLE_QUOTES;
        private Paging paging = Paging.OFFSET_FETCH;
        private @Nullable String unlimited;
        private String trueLiteral = "true";
        private String falseLiteral = "false";
        private AutoIncrement autoIncrement = AutoIncrement.IDENTITY;
        private Locking locking = Locking.NONE;
        private Upserting upserting = Upserting.NONE;
        private Dropping dropping = Dropping.STANDARD;
        private Generating generating = Generating.NONE;
        private Enumerating enumerating = Enumerating.NONE;
        private Triggering triggering = Triggering.NONE;
        private Calling calling = Calling.NONE;
        private @Nullable Documents documents;
        private final Map<Storage, String> workedOut = new EnumMap<>(Storage.class);
        private List<IndexOption> indexOptions = List.of();
        private String tableOptions = "";
        private String schemaHere = "";
        private int maxParameters = 999;
        private int maxIdentifierLength = 63;
        private ChronoUnit timeUnit = ChronoUnit.MICROS;

        private Builder(String name) {
            this.name = name;
        }

        /** Identifiers are quoted like this; by default with double quotes. */
        public Builder quoting(Quoting quoting) {
            this.quoting = quoting;
            return this;
        }

        /** Windows of a result are asked for like this; by default with {@code offset … fetch}. */
        public Builder paging(Paging paging) {
            this.paging = paging;
            return this;
        }

        /** An offset needs a limit before it, and this text is a limit that limits nothing. */
        public Builder unlimited(String limit) {
            this.unlimited = limit;
            return this;
        }

        /** True and false are written like this; by default {@code true} and {@code false}. */
        public Builder booleans(String trueLiteral, String falseLiteral) {
            this.trueLiteral = trueLiteral;
            this.falseLiteral = falseLiteral;
            return this;
        }

        /** Columns that count up by themselves are declared like this; by default as identity. */
        public Builder autoIncrement(AutoIncrement autoIncrement) {
            this.autoIncrement = autoIncrement;
            return this;
        }

        /** Queries lock rows like this; by default not at all. */
        public Builder locking(Locking locking) {
            this.locking = locking;
            return this;
        }

        /** Rows are inserted or updated like this; by default there is no such statement. */
        public Builder upserting(Upserting upserting) {
            this.upserting = upserting;
            return this;
        }

        /** Tables are dropped like this; by default one after the other, without foreign keys that stand in the way. */
        public Builder dropping(Dropping dropping) {
            this.dropping = dropping;
            return this;
        }

        /** Columns that the database works out are declared like this; by default there are none. */
        public Builder generating(Generating generating) {
            this.generating = generating;
            return this;
        }

        /** Columns that take the constants of an enum only are declared like this; by default there are none. */
        public Builder enumerating(Enumerating enumerating) {
            this.enumerating = enumerating;
            return this;
        }

        /** Work that is done when rows are written is declared like this; by default there is none. */
        public Builder triggering(Triggering triggering) {
            this.triggering = triggering;
            return this;
        }

        /** Functions and procedures are declared and called like this; by default there are none. */
        public Builder calling(Calling calling) {
            this.calling = calling;
            return this;
        }

        /** Values inside of documents are read like this; by default not at all. */
        public Builder documents(Documents documents) {
            this.documents = documents;
            return this;
        }

        /** An expression of a mapping, which the template calls <code>{e}</code>, is compared like this as a value of that kind; by default as it is. */
        public Builder workedOut(Storage storage, String template) {
            workedOut.put(storage, template);
            return this;
        }

        /** About indexes, this can be said as well; by default nothing can. */
        public Builder indexOptions(IndexOption... options) {
            this.indexOptions = List.of(options);
            return this;
        }

        /** This stands behind the declaration of each table; by default nothing does. */
        public Builder tableOptions(String options) {
            this.tableOptions = options;
            return this;
        }

        /**
         * A foreign key looks for tables without a schema in that of its own table, and this query gives the schema that the connection looks in; by default
         * all look as the connection does.
         */
        public Builder schemaHere(String query) {
            this.schemaHere = query;
            return this;
        }

        /** One statement may have so many parameters; 999 by default. */
        public Builder maxParameters(int maxParameters) {
            this.maxParameters = maxParameters;
            return this;
        }

        /** A name may have so many characters; 63 by default. */
        public Builder maxIdentifierLength(int maxIdentifierLength) {
            this.maxIdentifierLength = maxIdentifierLength;
            return this;
        }

        /** Times have fractions of a second as fine as this; microseconds by default. */
        public Builder timeUnit(ChronoUnit timeUnit) {
            this.timeUnit = timeUnit;
            return this;
        }

        /** The database can do these things, besides those said before. */
        public Builder supports(Feature... features) {
            this.features.addAll(Arrays.asList(features));
            return this;
        }

        /** The filled-in form. */
        public Dialect build() {
            return new Dialect(
                    name,
                    quoting,
                    paging,
                    unlimited,
                    trueLiteral,
                    falseLiteral,
                    autoIncrement,
                    locking,
                    upserting,
                    dropping,
                    generating,
                    enumerating,
                    triggering,
                    calling,
                    documents,
                    workedOut,
                    indexOptions,
                    tableOptions,
                    schemaHere,
                    maxParameters,
                    maxIdentifierLength,
                    timeUnit,
                    features);
        }
    }
}
