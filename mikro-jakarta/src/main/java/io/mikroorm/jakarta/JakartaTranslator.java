// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.AnnotationTranslator;
import io.mikroorm.mapping.Translation;
import io.mikroorm.type.Type;
import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Says in our words what the annotations of Jakarta Persistence say. Found by itself where the module is there. */
public final class JakartaTranslator implements AnnotationTranslator {

    /** It has no settings. */
    public JakartaTranslator() {}

    @Override
    public Translation ofClass(Class<?> type) {
        return Managed.concerns(type) ? new ClassWords(type).translation() : Translation.NOTHING;
    }

    @Override
    public Translation ofField(AnnotatedField field) {
        if (!Managed.concerns(field)) {
            return Translation.NOTHING;
        }
        boolean byGetter = !Managed.isLeftOut(field) && Accessed.byGetters(field.declaringClass());
        return byGetter ? Accessed.translation(field) : new FieldWords(field).translation();
    }

    @Override
    public @Nullable Type<?, ?> ofConverter(Class<?> converter) {
        Field values = EnumeratedType.field(converter);
        if (values != null) {
            return EnumeratedType.of(converter, values);
        }
        return AttributeConverter.class.isAssignableFrom(converter) ? ConvertedType.of(converter) : null;
    }
}
