// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.AnnotatedField;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Converts;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converters that Jakarta Persistence applies to fields that do not name them. They are registered in the settings, since nobody knows of all of them;
 * where one that is not is named by another field of the same class, a field that it is not applied to is refused.
 */
final class AutoApplied {

    private final AnnotatedField field;
    private final Words words;

    AutoApplied(AnnotatedField field, Words words) {
        this.field = field;
        this.words = words;
    }

    /** Whether a class says that it is applied everywhere. */
    static boolean says(Class<?> converter) {
        Converter said = converter.getAnnotation(Converter.class);
        return said != null && said.autoApply();
    }

    /** What is said of conversions, once or several times. */
    static List<Convert> converts(List<Annotation> annotations) {
        Convert one = Managed.find(annotations, Convert.class);
        Converts several = Managed.find(annotations, Converts.class);
        List<Convert> converts = new ArrayList<>(one == null ? List.of() : List.of(one));
        converts.addAll(several == null ? List.of() : Arrays.asList(several.value()));
        return converts;
    }

    /** A field that says anything of conversions itself is not asked. */
    void check(List<Convert> own) {
        Class<?> held = Managed.classOf(field.type());
        Class<?> converter = own.isEmpty() && held != null ? converterOf(held) : null;
        if (converter != null) {
            words.refuse(Refusals.notApplied(words.place, converter));
        }
    }

    private @Nullable Class<?> converterOf(Class<?> held) {
        for (Field other : Columns.fields(field.owner())) {
            for (Convert each : converts(List.of(Accessed.element(other).getAnnotations()))) {
                boolean whole = each.attributeName().isEmpty() && !each.disableConversion();
                if (whole && says(each.converter()) && ConvertedType.javaType(each.converter()) == held) {
                    return each.converter();
                }
            }
        }
        return null;
    }
}
