/** Which names are those of environment variables. */

/** Whether a name is written as environment variables are: `PLEO_BASE_URL`. */
export function isUpperName(name: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(name) && /[A-Z]/.test(name);
}

/** Whether a shell takes it for a name: `PLEO_BASE_URL`, `pleo_url`. */
export function isShellName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

/** Maps whose keys are environment variables, whatever their case. */
const MAPS =
  /^(?:env|envs|environment|env_?vars|env_variables|environment_?variables|variables|vars|stringdata|build_env)$/i;

/** `environment:` of a workflow or pipeline job names a place to deploy to, and its address. */
const DEPLOYMENT = /^(?:name|url|action|on_stop|deployment_tier|auto_stop_in|kubernetes)$/;

/** Whether a key stands above variables of the environment. */
export function holdsVariables(key: string): boolean {
  return MAPS.test(key);
}

/** Whether a name below a key is an environment variable in files that are full of them: YAML, TOML. */
export function isVariableBelow(key: string, name: string): boolean {
  if (isUpperName(name)) return true;
  return isShellName(name) && holdsVariables(key) && !(key === 'environment' && DEPLOYMENT.test(name));
}
