// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import io.mikroorm.processor.checking.MappingCheck;
import io.mikroorm.processor.checking.Mistakes;
import io.mikroorm.processor.checking.RelationCheck;
import io.mikroorm.processor.reading.Properties;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks entities for mistakes that can be seen without the application, and tells them where they are. Writes nothing. */
@SupportedAnnotationTypes({"io.mikroorm.annotation.Entity", "jakarta.persistence.Entity"})
public final class MappingProcessor extends AbstractProcessor {

    /** Made by the compiler. */
    public MappingProcessor() {}

    /** Whatever there is. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Checks the entities of one round. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        Types types = processingEnv.getTypeUtils();
        Mistakes mistakes = new Mistakes(processingEnv.getMessager());
        Properties properties = new Properties(elements, types);
        MappingCheck check =
                new MappingCheck(properties, new RelationCheck(properties, elements, types, mistakes), mistakes);
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement type) {
                    check.check(type);
                }
            }
        }
        return false;
    }
}
