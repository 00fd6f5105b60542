// SPDX-License-Identifier: MIT
package io.mikroorm.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.mikroorm.processor.model.MetamodelClass;
import io.mikroorm.processor.model.PathKind;
import io.mikroorm.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes a class of paths: constants and methods that start from the class itself, and two classes inside that start from elsewhere and lead through it. */
public final class MetamodelWriter {

    /** Methods of all objects and of paths, which no relation can be called like. */
    private static final Set<String> TAKEN = Set.of(
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "path",
            "isNull",
            "isNotNull",
            "isEmpty",
            "isNotEmpty",
            "aliasName",
            "aliasType");

    /** The same of paths to many, which only there no relation can be called like. */
    private static final Set<String> TAKEN_OF_MANY = Set.of("size");

    private static final TypeVariableName ROOT = TypeVariableName.get("E");
    private static final String PATH = "path";

    private final @Nullable ClassName generated;

    /** Marks what it writes with an annotation; null for none. */
    public MetamodelWriter(@Nullable ClassName generated) {
        this.generated = generated;
    }

    /** The source file; the same model gives the same text. {@code origin} is the one element that it depends on. */
    public JavaFile write(MetamodelClass model, String processor, Element origin) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.name())
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(origin)
                .addJavadoc("The properties of {@link $T}, for queries that the compiler checks.\n", model.of())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (model.visible()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (generated != null) {
            type.addAnnotation(AnnotationSpec.builder(generated)
                    .addMember("value", "$S", processor)
                    .build());
        }
        for (PropertyModel property : model.properties()) {
            CodeBlock path = CodeBlock.of("$S", property.name());
            add(type, property, called(property, false), held(property, model.type(), path), Modifier.STATIC);
        }
        type.addType(inside(model, MetamodelClass.ONE, model.embeddable() ? PathKind.EMBEDDED : PathKind.TO_ONE));
        type.addType(inside(model, MetamodelClass.MANY, PathKind.TO_MANY));
        model.parts().forEach(parts -> type.addType(parts(parts)));
        if (model.isNamed()) {
            AliasWriter.add(type, model);
        }
        return JavaFile.builder(model.name().packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    /** What leads on to the parts of a key, from wherever a path has come to it. */
    private static TypeSpec parts(MetamodelClass parts) {
        return TypeSpec.classBuilder(parts.name().simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The parts of {@link $T}.\n", parts.of())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addType(inside(parts, MetamodelClass.ONE, PathKind.EMBEDDED))
                .build();
    }

    private static TypeSpec inside(MetamodelClass model, String name, PathKind kind) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(ROOT)
                .superclass(ParameterizedTypeName.get(kind.path(), ROOT, model.type()))
                .addJavadoc(
                        "{@link $T}, where a path leads to $L.\n\n@param <E> what the path starts from\n",
                        model.of(),
                        kind == PathKind.TO_MANY ? "many" : "one")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(String.class, PATH)
                        .addStatement("super($L)", PATH)
                        .addJavadoc("By its names.\n")
                        .build());
        if (kind != PathKind.TO_ONE) {
            type.addModifiers(Modifier.FINAL);
        }
        for (PropertyModel property : model.properties()) {
            CodeBlock path = CodeBlock.of("inside($S)", property.name());
            add(type, property, called(property, kind == PathKind.TO_MANY), held(property, ROOT, path));
        }
        return type.build();
    }

    private static void add(TypeSpec.Builder type, PropertyModel property, String name, Held held, Modifier... more) {
        if (property.kind().leadsOn()) {
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PUBLIC)
                    .addModifiers(more)
                    .returns(held.type())
                    .addStatement("return $L", held.made())
                    .addJavadoc("The path of {@code $L}.\n", property.name())
                    .build());
        } else {
            type.addField(FieldSpec.builder(held.type(), property.name(), Modifier.PUBLIC, Modifier.FINAL)
                    .addModifiers(more)
                    .initializer(held.made())
                    .addJavadoc("The path of {@code $L}.\n", property.name())
                    .build());
        }
    }

    /** What a path is, and how it is made. */
    private record Held(TypeName type, CodeBlock made) {}

    private static Held held(PropertyModel property, TypeName root, CodeBlock path) {
        TypeName type = held(property, root);
        return new Held(type, CodeBlock.of("new $T<>($L)", ((ParameterizedTypeName) type).rawType(), path));
    }

    private static TypeName held(PropertyModel property, TypeName root) {
        ClassName behind = property.behind();
        if (behind != null) {
            String inside = property.kind() == PathKind.TO_MANY ? MetamodelClass.MANY : MetamodelClass.ONE;
            return ParameterizedTypeName.get(behind.nestedClass(inside), root);
        }
        List<TypeName> arguments = new ArrayList<>(List.of(root));
        arguments.addAll(property.types());
        return ParameterizedTypeName.get(property.kind().path(), arguments.toArray(new TypeName[0]));
    }

    private static String called(PropertyModel property, boolean ofMany) {
        String name = property.name();
        return TAKEN.contains(name) || ofMany && TAKEN_OF_MANY.contains(name) ? name + "_" : name;
    }
}
