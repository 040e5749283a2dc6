# The library for Kotlin and Java. `make test-kotlin` builds it, checks what is generated, and runs
# its tests on the JDK that Maven uses and on a newer one where there is one.

KOTLIN := bindings-kotlin
KOTLIN_TARGET := $(or $(CARGO_TARGET_DIR),target)
KOTLIN_OUT := $(KOTLIN)/target
KOTLIN_LIB := libsuqiu_kotlin.so
# As the loader names it: linux-x86-64, linux-aarch64.
KOTLIN_PLATFORM := $(shell uname -s | tr A-Z a-z)-$(subst x86_64,x86-64,$(shell uname -m))
KOTLIN_NATIVES := $(KOTLIN_OUT)/natives/suqiu/native/$(KOTLIN_PLATFORM)
KOTLIN_SOURCE := $(KOTLIN)/src/main/kotlin/generated/suqiu/suqiu_kotlin.kt
# What it calls, for Rust.
KOTLIN_TABLE := $(KOTLIN)/src/jvm/table.rs
KOTLIN_VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
# The library and what is made with it, in one build.
KOTLIN_POMS := pom.xml $(KOTLIN)/pom.xml $(KOTLIN)/android/pom.xml examples/java-service/pom.xml examples/grid-worker/pom.xml
# What was downloaded once is not asked for again.
KOTLIN_ONLINE := $(KOTLIN_OUT)/downloaded-$(shell cat $(KOTLIN_POMS) 2>/dev/null | sha256sum | cut -c1-16)
# Where Maven keeps it; only `bench-kotlin` looks inside.
MAVEN_REPOSITORY ?= $(HOME)/.m2/repository
kotlin-pom = $(shell sed -n 's|.*<$1.version>\(.*\)</$1.version>.*|\1|p' $(KOTLIN)/pom.xml)
KOTLIN_JARS = $(MAVEN_REPOSITORY)/org/jetbrains/kotlin/kotlin-stdlib/$(call kotlin-pom,kotlin)/kotlin-stdlib-$(call kotlin-pom,kotlin).jar
MVN := cd $(KOTLIN) && mvn -B -ntp -Dstyle.color=never -Dsuqiu.platform=$(KOTLIN_PLATFORM)
# The newest JDK from 22 on that is installed, or the one that JAVA_SECOND names.
JAVA_SECOND ?= $(shell for home in /usr/lib/jvm/*/; do \
	sed -n "s|^JAVA_VERSION=\"\([0-9]*\).*|\1 $${home}bin/java|p" $$home/release 2>/dev/null; done \
	| sort -rn | awk '$$1 >= 22 { print $$2; exit }')

# Types are written anew before the libraries are built, where that is what was asked for.
KOTLIN_TYPES := $(if $(filter generate generate-kotlin,$(MAKECMDGOALS)),kotlin-types)

.PHONY: test-kotlin kotlin-types check-kotlin generate-kotlin kotlin-natives kotlin-hooks kotlin-tools bench-kotlin jar-kotlin java-service grid-worker android

kotlin-tools:
	@command -v cargo >/dev/null || { echo "cargo is missing: install Rust with rustup"; exit 1; }
	@command -v java >/dev/null && command -v javac >/dev/null || { echo "a JDK is missing: apt-get install openjdk-17-jdk-headless"; exit 1; }
	@command -v mvn >/dev/null || { echo "Maven is missing: apt-get install maven"; exit 1; }

# The library that is shipped, and beside it what the loader checks.
kotlin-natives: kotlin-tools $(KOTLIN_TYPES)
	cargo build -q --profile small -p suqiu-kotlin --lib
	@mkdir -p $(KOTLIN_NATIVES)
	@cmp -s $(KOTLIN_TARGET)/small/$(KOTLIN_LIB) $(KOTLIN_NATIVES)/$(KOTLIN_LIB) || cp $(KOTLIN_TARGET)/small/$(KOTLIN_LIB) $(KOTLIN_NATIVES)/
	@echo "$(KOTLIN_LIB): $$(wc -c < $(KOTLIN_NATIVES)/$(KOTLIN_LIB)) bytes"
	@printf 'version=%s\nsha256=%s\n' $(KOTLIN_VERSION) $$(sha256sum $(KOTLIN_NATIVES)/$(KOTLIN_LIB) | cut -d' ' -f1) > $(KOTLIN_NATIVES)/library.properties

# The generator, and a library that panics on demand.
kotlin-hooks: kotlin-tools $(KOTLIN_TYPES)
	cargo build -q -p suqiu-kotlin --features generate,test-hooks
	@mkdir -p $(KOTLIN_OUT)/hooks && cp $(KOTLIN_TARGET)/debug/$(KOTLIN_LIB) $(KOTLIN_OUT)/hooks/

# The Kotlin sources and the table of what they call, from the library itself: that with the hooks, since what is
# shipped has nothing of uniffi.
$(KOTLIN_OUT)/generated: kotlin-hooks
	@rm -rf $@ && mkdir -p $@
	@cd $(KOTLIN) && $(abspath $(KOTLIN_TARGET))/debug/uniffi-bindgen generate --language kotlin --no-format --out-dir target/generated target/hooks/$(KOTLIN_LIB)
.PHONY: $(KOTLIN_OUT)/generated

kotlin-types:
	$(TOOLS) kotlin

generate-kotlin: $(KOTLIN_OUT)/generated
	@mkdir -p $(dir $(KOTLIN_SOURCE)) && cp $(KOTLIN_OUT)/generated/suqiu/suqiu_kotlin.kt $(KOTLIN_SOURCE)
	@cp $(KOTLIN_OUT)/generated/table.rs $(KOTLIN_TABLE)

check-kotlin: $(KOTLIN_OUT)/generated
	$(TOOLS) kotlin --check
	@cmp $(KOTLIN_OUT)/generated/table.rs $(KOTLIN_TABLE) || { echo "out of date, run \`make generate-kotlin\`: $(KOTLIN_TABLE)"; exit 1; }
	@cmp $(KOTLIN_OUT)/generated/suqiu/suqiu_kotlin.kt $(KOTLIN_SOURCE) || { echo "out of date, run \`make generate-kotlin\`: $(KOTLIN_SOURCE)"; exit 1; }

test-kotlin: check-kotlin kotlin-natives
	cargo test -q -p suqiu-kotlin --lib --features generate,test-hooks
	cargo test -q -p suqiu-kotlin --lib --no-default-features
	@if [ -z "$(JAVA_SECOND)" ]; then echo "a second JDK: skipped, none from 22 on in /usr/lib/jvm (or name its java: JAVA_SECOND=...)"; \
	else echo "a second JDK: $(JAVA_SECOND)"; fi
	@rm -rf $(KOTLIN_OUT)/classes $(KOTLIN_OUT)/test-classes $(KOTLIN)/android/target
	$(MVN) -f ../pom.xml $(if $(wildcard $(KOTLIN_ONLINE)),-o) package -Dsuqiu.hooks=$(abspath $(KOTLIN_OUT))/hooks/$(KOTLIN_LIB) $(if $(JAVA_SECOND),-Dsuqiu.secondJava=$(JAVA_SECOND)) \
		|| { rm -f $(abspath $(KOTLIN_ONLINE)); exit 1; }
	@touch $(KOTLIN_ONLINE)

# What calls cost: docs/jvm.md shows a run.
bench-kotlin: kotlin-natives
	cargo build -q --profile small -p suqiu-kotlin --lib --features bench
	@mkdir -p $(KOTLIN_OUT)/bench && cp $(KOTLIN_TARGET)/small/$(KOTLIN_LIB) $(KOTLIN_OUT)/bench/
	$(MVN) $(if $(wildcard $(KOTLIN_ONLINE)),-o) test-compile
	@cd $(KOTLIN) && java -Dsuqiu.library=$(abspath $(KOTLIN_OUT))/bench/$(KOTLIN_LIB) -cp target/classes:target/test-classes:$(KOTLIN_JARS) suqiu.BenchKt

# The jars that are handed on, for systems from glibc 2.17 on.
jar-kotlin: check-kotlin
	scripts/natives.sh
	@rm -rf $(KOTLIN_OUT)/classes
	$(MVN) package -DskipTests
	@cd $(KOTLIN) && for other in $$(ls target/natives/suqiu/native | grep -vx $(KOTLIN_PLATFORM)); do \
		mvn -B -ntp -q -Dstyle.color=never jar:jar@natives -Dsuqiu.platform=$$other; \
	done

java-service: kotlin-natives ## a Java service with its own database, told a few lines
	@rm -rf $(KOTLIN_OUT)/classes
	@$(MVN) -q -f ../pom.xml $(if $(wildcard $(KOTLIN_ONLINE)),-o) package -DskipTests -pl :java-service -am
	@rm -rf examples/java-service/target/sample && mkdir examples/java-service/target/sample
	@cd examples/java-service && java -jar target/java-service-0.1.0.jar target/sample/petitions.db units.csv target/sample/gateway < morning.txt

grid-worker: kotlin-natives ## a day of a grid worker, without a network until the evening
	@rm -rf $(KOTLIN_OUT)/classes
	@$(MVN) -q -f ../pom.xml $(if $(wildcard $(KOTLIN_ONLINE)),-o) package -DskipTests -pl :grid-worker -am
	@cd examples/grid-worker && java -jar target/grid-worker-0.1.0.jar

# The archive for Android, with native libraries where an NDK is.
KOTLIN_JNI := $(KOTLIN)/android/target/jni
android: kotlin-natives ## the archive for Android (AAR), with native libraries where an NDK is
	@rm -rf $(KOTLIN_OUT)/classes $(KOTLIN)/android/target
	scripts/android-natives.sh $(KOTLIN_JNI)
	abis=$$(ls $(KOTLIN_JNI) | paste -sd, -); \
	$(MVN) -f ../pom.xml $(if $(wildcard $(KOTLIN_ONLINE)),-o) package -pl :suqiu-android -am \
		'-Dtest=AarTest,ShrunkTest' -Dsurefire.failIfNoSpecifiedTests=false \
		$${abis:+-Dsuqiu.jni=$(abspath $(KOTLIN_JNI)) -Dsuqiu.abis=$$abis -Daar.name=suqiu-android-$(KOTLIN_VERSION) -Daar.classifier=}
	@ls -l $(KOTLIN)/android/target/*.aar
