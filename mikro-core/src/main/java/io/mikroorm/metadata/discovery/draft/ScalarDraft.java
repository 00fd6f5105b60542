// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.metadata.FormulaText;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty.Made;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.ScalarProperty.Traits;
import io.mikroorm.metadata.ValueGenerators;
import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.type.Limits;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plain value on its way to metadata. */
public final class ScalarDraft extends PropertyDraft {

    /** What it is to its entity. */
    public Role role = Role.PLAIN;

    /** As declared; means something for a key only. */
    public KeyGeneration generation = KeyGeneration.AUTO;

    /** Whether {@code nullable = true} was written, which a {@code @Nullable} annotation is not. */
    public boolean declaredNullable;

    /** As declared; empty for that of the store. Of a native enum, set by {@code ResolveTypes}. */
    public String columnType = "";

    /** As declared. */
    public Limits limits = Limits.NONE;

    /** As declared. */
    public EnumMode enumMode = EnumMode.NAME;

    /** As declared; empty for the name that the naming strategy gives. */
    public String enumType = "";

    /** As declared. */
    public boolean enumCheck = true;

    /** Whether it is left out of what is read until it is asked for. */
    public boolean lazy;

    /** As declared; null for a value that has a column. */
    public @Nullable String formula;

    /** What the formula says. Found by {@code DefineFormulas}; null for none. */
    public @Nullable FormulaText formulaText;

    /** As declared; empty for none. */
    public String comment = "";

    /** As declared; empty for none. */
    public String collation = "";

    /** As declared; empty for none. */
    public String defaultText = "";

    /** The value of that text, as the property's Java value; null for none. Found by {@code ReadDefaults}. */
    public @Nullable Object defaultValue;

    /** As declared; empty for none. */
    public String generated = "";

    /** As declared; means something for a value that the store works out only. */
    public boolean stored = true;

    /** As declared; empty for none. */
    public String defaultRaw = "";

    /** Whether and how the store makes its values. Found by {@code DefineMade}. */
    public Made made = Made.NOT;

    /** Who makes its values. Found by {@code ReadGenerators}. */
    public ValueGenerators generators = ValueGenerators.NONE;

    /** Whether it is stored as a document. */
    public boolean json;

    /** As declared. */
    public boolean concurrencyCheck;

    /** As declared; empty for nothing. */
    public String extra = "";

    /** As declared; empty for the order of the values themselves. */
    public List<String> customOrder = List.of();

    /** The values of these texts, as the property's Java values. Found by {@code ReadOrders}. */
    public List<Object> orderedValues = List.of();

    /** As declared; {@code void} for none. */
    public Class<?> converterClass = void.class;

    /** The class that a key of several parts is of; null for every other value. */
    public @Nullable ClassDraft body;

    /** Of a key of several parts, these. Made by {@code CompositeKeys}. */
    public List<MappedColumn> parts = List.of();

    /** Found by {@code ResolveTypes}. */
    public @Nullable ValueType type;

    /** Of a field. */
    public ScalarDraft(ClassDraft owner, Member field, int place) {
        super(owner, field, place);
    }

    /** The type, which is known of every property that is not broken once {@code ResolveTypes} has run. */
    public ValueType type() {
        return Objects.requireNonNull(type, "type");
    }

    /** Whether the store makes its values, for all rows or for those that are given none. */
    public boolean isMade() {
        return !generated.isEmpty() || !defaultRaw.isEmpty();
    }

    /** What more is said about it, for metadata. */
    public Traits traits() {
        Traits traits = new Traits(concurrencyCheck, orderedValues, extra, null);
        return traits.equals(Traits.NONE) ? Traits.NONE : traits;
    }

    @Override
    public String kind() {
        return "a plain value";
    }
}
