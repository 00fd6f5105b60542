// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import io.mikroorm.processor.checking.Mistakes;
import io.mikroorm.processor.checking.ProjectionCheck;
import io.mikroorm.processor.reading.Properties;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

import static io.mikroorm.processor.reading.Words.said;

/** Checks records that say with {@code @Projection} what they are read of. Writes nothing. */
@SupportedAnnotationTypes("io.mikroorm.annotation.Projection")
public final class ProjectionProcessor extends AbstractProcessor {

    /** Made by the compiler. */
    public ProjectionProcessor() {}

    /** Whatever there is. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Checks the records of one round. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ProjectionCheck check = new ProjectionCheck(
                new Properties(processingEnv.getElementUtils(), processingEnv.getTypeUtils()),
                processingEnv.getTypeUtils(),
                new Mistakes(processingEnv.getMessager()));
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement record
                        && said(record, "Projection", "value") instanceof List<?> of) {
                    of.forEach(entity -> check(check, record, entity));
                }
            }
        }
        return false;
    }

    private static void check(ProjectionCheck check, TypeElement record, Object entity) {
        if (entity instanceof AnnotationValue value
                && value.getValue() instanceof DeclaredType type
                && type.asElement() instanceof TypeElement of) {
            check.check(record, of);
        }
    }
}
