// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.Version;
import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.FieldDeclaration;
import io.mikroorm.mapping.Translation;
import io.mikroorm.type.Type;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the annotations of one field say. */
final class FieldWords {

    /** Ours that make something else than a plain value of a field. */
    private static final List<Class<? extends Annotation>> KINDS = List.of(
            Transient.class,
            SerializedPrimaryKey.class,
            io.mikroorm.annotation.Embedded.class,
            io.mikroorm.annotation.ManyToOne.class,
            io.mikroorm.annotation.OneToOne.class,
            io.mikroorm.annotation.OneToMany.class,
            io.mikroorm.annotation.ManyToMany.class);

    private final AnnotatedField field;
    private final List<Annotation> annotations;
    private final @Nullable Class<?> held;
    private final Words words;
    private final KeyWords keyWords;
    private final MappedKeys mapped;

    FieldWords(AnnotatedField field) {
        this.field = field;
        this.annotations = field.annotations();
        this.held = Managed.classOf(field.type());
        this.mapped = new MappedKeys(field.owner());
        this.words = new Words(field.declaringClass().getSimpleName() + "." + field.name());
        this.keyWords = new KeyWords(field, words);
    }

    Translation translation() {
        if (has(jakarta.persistence.Transient.class) || isOfUnmappedBase()) {
            if (!isOfUnmappedBase()) {
                Refused.check(words, "no property", annotations);
            }
            words.say(Declaration.of(Transient.class));
            return words.translation();
        }
        if (Managed.isLeftOut(field)) {
            Refused.check(words, "no property", annotations);
            return words.translation();
        }
        Refused.check(words, field.declaringClass(), annotations);
        checkAccess();
        if (Managed.isRelation(annotations)) {
            Refused.check(words, "a relation", annotations);
            new RelationWords(field, words).say();
            keyWords.say();
            keyWords.say(mapped);
        } else if (isMappedKey()) {
            Refused.check(words, "the key of a relation with @MapsId", annotations);
            mapped.check(words, field.name());
            words.say(Declaration.of(SerializedPrimaryKey.class));
        } else if (has(EmbeddedId.class)) {
            Refused.check(words, "an embedded value", annotations);
            words.say(Declaration.of(PrimaryKey.class).with("generated", KeyGeneration.ASSIGNED));
            partsAreThere();
            overrides();
        } else if (isEmbedded()) {
            Refused.check(words, "an embedded value", annotations);
            embedded();
        } else if (isOurs()) {
            Refused.check(words, "mapped by an annotation of io.mikroorm", annotations);
        } else {
            Refused.check(words, "a plain value", annotations);
            plain();
        }
        return words.translation();
    }

    /** Whether the key is said by relations, so that this field only shows it. */
    private boolean isMappedKey() {
        return mapped.isThere() && (has(EmbeddedId.class) || has(Id.class) && mapped.isWhole());
    }

    private void checkAccess() {
        Access access = find(Access.class);
        boolean byGetters = Accessed.byGetters(field.declaringClass());
        if (access != null && (access.value() == AccessType.PROPERTY) != byGetters) {
            words.refuse(Refusals.mixedAccess(field.declaringClass(), field.name()));
        }
        if (has(GeneratedValue.class) && !has(Id.class)) {
            words.refuse(Refusals.unlikeHere(
                    words.place, "GeneratedValue", "only keys are generated. Take it away, or add @Id."));
        }
    }

    private boolean has(Class<? extends Annotation> type) {
        return find(type) != null;
    }

    private <A extends Annotation> @Nullable A find(Class<A> type) {
        return Managed.find(annotations, type);
    }

    /** What a class keeps that is no mapped superclass is nobody's business. */
    private boolean isOfUnmappedBase() {
        return field.owner() != field.declaringClass()
                && Managed.isManaged(field.owner())
                && !Managed.isManaged(field.declaringClass());
    }

    private boolean isEmbedded() {
        Class<?> element = Managed.elementOf(field.type());
        boolean embeddable = element != null && element.isAnnotationPresent(Embeddable.class);
        return has(Embedded.class)
                || (embeddable
                        && !isOurs()
                        && Stream.of(Id.class, PrimaryKey.class, Property.class).noneMatch(this::has));
    }

    /** Whether one of our annotations says what it is, so that those of Jakarta Persistence have nothing to say. */
    private boolean isOurs() {
        return KINDS.stream().anyMatch(this::has);
    }

    /** The parts of a key are never null, which nobody says. */
    private void partsAreThere() {
        if (held == null || !held.isAnnotationPresent(Embeddable.class)) {
            return;
        }
        for (Field part : Columns.fields(held)) {
            if (Columns.isPlain(part)) {
                inside(part.getName(), Declaration.of(Property.class).with("nullable", false));
            }
        }
    }

    private void embedded() {
        Declaration said = Declaration.of(io.mikroorm.annotation.Embedded.class).with("nullable", true);
        words.say(Managed.elementOf(field.type()) == held ? said.with("prefix", "") : said);
        overrides();
        for (Convert convert : converts()) {
            Declaration builtIn = Declaration.of(Property.class).with("type", Type.class);
            inside(convert.attributeName(), convert.disableConversion() ? builtIn : converted(convert));
        }
    }

    private void overrides() {
        AttributeOverride one = find(AttributeOverride.class);
        AttributeOverrides several = find(AttributeOverrides.class);
        List<AttributeOverride> overrides = new ArrayList<>(one == null ? List.of() : List.of(one));
        overrides.addAll(several == null ? List.of() : Arrays.asList(several.value()));
        for (AttributeOverride each : overrides) {
            inside(
                    each.name(),
                    ColumnWords.override(words, each, Managed.elementOf(field.type()), has(EmbeddedId.class)));
        }
    }

    private void inside(String path, Declaration declaration) {
        words.say(FieldDeclaration.at(path, List.of(declaration)));
    }

    private void plain() {
        boolean key = has(Id.class) || has(PrimaryKey.class);
        Declaration said = ColumnWords.plain(words, find(Column.class), stored(), has(Lob.class));
        if (has(Enumerated.class) && (held == null || !held.isEnum())) {
            words.refuse(Refusals.unlikeHere(words.place, "Enumerated", "is no enum. Take the annotation away."));
        }
        Type<?, ?> everywhere = registered();
        boolean applied = everywhere != null && isApplied();
        if (held != null && held.isEnum() && !applied) {
            said = new EnumWords(words, find(Enumerated.class)).say(said, held, isConverted());
        }
        if (everywhere != null && !applied && !said.members().containsKey("type")) {
            said = said.with("type", Type.class);
        }
        for (Convert convert : converts()) {
            words.refuseIf(!convert.attributeName().isEmpty(), "Convert", "attributeName");
            if (!convert.disableConversion() && convert.attributeName().isEmpty()) {
                said = said.with("type", convert.converter());
                converted(convert);
            }
        }
        if (everywhere == null) {
            new AutoApplied(field, words).check(converts());
        }
        if (!key && isNullable()) {
            said = said.with("nullable", true);
        }
        Basic basic = find(Basic.class);
        said = basic != null && basic.fetch() == FetchType.LAZY ? said.with("lazy", true) : said;
        words.say(said);
        Column column = find(Column.class);
        if (column != null) {
            ColumnWords.checks(words, field.owner(), "Column", column.check());
        }
        if (key) {
            partsAreThere();
        }
        keyWords.say();
        if (has(jakarta.persistence.Version.class)) {
            words.say(Declaration.of(Version.class));
        }
    }

    /** Who stores all values of the class of the field; null for nobody. */
    private @Nullable Type<?, ?> registered() {
        return held == null ? null : field.types().of(held);
    }

    /** Whether it stores this one: not where the field says how by itself, and no keys and versions. */
    private boolean isApplied() {
        return converts().isEmpty()
                && Stream.of(Id.class, Enumerated.class, jakarta.persistence.Version.class)
                        .noneMatch(this::has);
    }

    private boolean isConverted() {
        return converts().stream()
                .anyMatch(each ->
                        !each.disableConversion() && each.attributeName().isEmpty());
    }

    /** The class of what is stored, as far as it is known here. */
    private @Nullable Class<?> stored() {
        for (Convert convert : converts()) {
            if (!convert.disableConversion() && convert.attributeName().isEmpty()) {
                return ConvertedType.databaseType(convert.converter());
            }
        }
        Type<?, ?> everywhere = registered();
        if (everywhere != null) {
            return isApplied() ? everywhere.databaseType() : held;
        }
        return EnumWords.stored(held, find(Enumerated.class));
    }

    private boolean isNullable() {
        Column column = find(Column.class);
        Basic basic = find(Basic.class);
        boolean primitive = held != null && held.isPrimitive();
        return !primitive
                && !has(jakarta.persistence.Version.class)
                && !has(Version.class)
                && (column == null || column.nullable())
                && (basic == null || basic.optional());
    }

    private List<Convert> converts() {
        return AutoApplied.converts(annotations);
    }

    private Declaration converted(Convert convert) {
        try {
            ConvertedType.of(convert.converter());
        } catch (IllegalArgumentException e) {
            words.refuse(Refusals.converter(words.place, String.valueOf(e.getMessage())));
        }
        return Declaration.of(Property.class).with("type", convert.converter());
    }
}
