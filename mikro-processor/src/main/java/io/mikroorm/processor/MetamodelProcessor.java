// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import com.palantir.javapoet.ClassName;
import io.mikroorm.processor.model.MetamodelClass;
import io.mikroorm.processor.reading.EntityReader;
import io.mikroorm.processor.writing.MetamodelWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code Author_} beside each entity and embeddable {@code Author}: its properties as paths, for conditions, orders and options that the compiler
 * checks. Each class depends on the one that it is for and on what that refers to, so that a change of one writes its own anew only.
 */
@SupportedAnnotationTypes({
    "io.mikroorm.annotation.Entity",
    "io.mikroorm.annotation.Embeddable",
    "jakarta.persistence.Entity",
    "jakarta.persistence.Embeddable"
})
public final class MetamodelProcessor extends AbstractProcessor {

    private final Set<String> here = new HashSet<>();

    /** Made by the compiler. */
    public MetamodelProcessor() {}

    /** Whatever there is: the elements that are read are the same in all versions. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Writes the classes of one round. The annotations are left to others too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement type && EntityReader.isReachable(type)) {
                    types.add(type);
                    here.add(type.getQualifiedName().toString());
                }
            }
        }
        EntityReader reader =
                new EntityReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), this::isThereFor);
        types.forEach(type -> write(reader.read(type), type));
        return false;
    }

    /** Of this run, or of one before, which the compiler sees as a class. */
    private boolean isThereFor(TypeElement type) {
        String name = MetamodelClass.nameFor(ClassName.get(type)).canonicalName();
        return here.contains(type.getQualifiedName().toString())
                || processingEnv.getElementUtils().getTypeElement(name) != null;
    }

    private void write(MetamodelClass model, TypeElement type) {
        try {
            new MetamodelWriter(generated())
                    .write(model, MetamodelProcessor.class.getName(), type)
                    .writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, model.name() + " cannot be written: " + e.getMessage(), type);
        }
    }

    /** A module may not read the annotation, and does without. */
    private @Nullable ClassName generated() {
        TypeElement type = processingEnv.getElementUtils().getTypeElement("javax.annotation.processing.Generated");
        return type == null ? null : ClassName.get(type);
    }
}
